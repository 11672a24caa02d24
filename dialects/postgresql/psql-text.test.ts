import { expect, test } from "vitest";
import { expectPsqlText } from "./psql-text.js";

test.each([
  "SELECT ':name', \":name\", $$ :name \\d $$, $tag$ :name $$ \\d $tag$",
  "SELECT E'it\\'s :name' -- :name \\d",
  "SELECT 1::text, a[1:2], a[1 : n], a[: n] /* :name \\d */",
  "DO $x$ BEGIN n := 1; END $x$",
  "SELECT 'C:\\temp'",
  "SELECT some$name, e'\\\\' FROM t",
])("psql passes %s on as it stands", (sql) => {
  expect(() => expectPsqlText(sql)).not.toThrow();
});

test.each([
  ["SELECT a[1:n] FROM t", ":n"],
  ["SELECT :'name'", ":'name'"],
  ['SELECT :"name"', ':"name"'],
  ["SELECT :{?name}", ":{?name}"],
  ["SELECT 1 \\gexec", "a backslash"],
  ["SELECT '1' \\! ls", "a backslash"],
  ["COPY t FROM STDIN", "COPY"],
])("psql would change %s", (sql, what) => {
  expect(() => expectPsqlText(sql)).toThrow(what);
});
