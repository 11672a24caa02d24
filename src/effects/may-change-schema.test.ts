import { describe, expect, it } from "vitest";
import { mayChangeSchema } from "./may-change-schema.js";

describe("mayChangeSchema", () => {
  it.each([
    "ALTER TABLE account ADD a int",
    "/* first */ create\nindex ix ON account (a)",
    "EXEC sp_rename 'a', 'b'",
    "Comment On Table account IS 'x'",
    "SELECT 1 AS a INTO account",
    "UPDATE account SET a = 1; DROP TABLE b",
  ])("asks for a closer look: %s", (sql) => {
    expect(mayChangeSchema(sql)).toBe(true);
  });

  it.each([
    "UPDATE account SET create_date = now(), dropped = 1, comment = 'on'",
    "INSERT INTO account SELECT * FROM other",
    "DELETE FROM renamed WHERE altered",
  ])("passes over %s", (sql) => {
    expect(mayChangeSchema(sql)).toBe(false);
  });

  it("costs no more than reading the text", () => {
    const before = performance.now();
    expect(mayChangeSchema(`INSERT INTO account ${"(SELECT 1) UNION ".repeat(100_000)}`)).toBe(false);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
