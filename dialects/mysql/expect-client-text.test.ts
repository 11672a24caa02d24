import { expect, test } from "vitest";
import { expectClientText } from "./expect-client-text.js";

test.each([
  "SELECT 'a\\\\b', 'it''s \\'', \"\\g\", `\\! ls` -- \\g\n",
  "UPDATE t SET status = 1, help = 2",
  "SELECT 1 /* \\g */ # \\G",
  "CREATE TABLE t (\n  source INT,\n  a INT\n)".replace("\n  source", " source"),
  "USE shop",
])("the client passes %j on as it stands", (sql) => {
  expect(() => expectClientText(sql, "mysql")).not.toThrow();
});

test.each([
  ["SELECT 'a\r\nb'", "CRLF"],
  ["SELECT 1 \\g", "a backslash"],
  ["SELECT 1; \\! ls", "a backslash"],
  ["SELECT 1;\nsource evil.sql", "source"],
  ["system ls", "system"],
])("the client would change %j", (sql, what) => {
  expect(() => expectClientText(sql, "mysql")).toThrow(what);
});
