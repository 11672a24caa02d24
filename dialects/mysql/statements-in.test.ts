import { describe, expect, test } from "vitest";
import { statementsIn } from "./statements-in.js";

const take = (sql: string) => statementsIn(sql, "mysql");

describe("a text of several statements", () => {
  test("is taken apart where a semicolon ends a statement, and nowhere else", () => {
    const sql =
      'UPDATE t SET a = \';\' -- one; two\n; DELETE FROM `a;b` /* ; */ WHERE b = "\\";";;\n# ; last';
    expect(take(sql)).toEqual([
      "UPDATE t SET a = ';' -- one; two",
      'DELETE FROM `a;b` /* ; */ WHERE b = "\\";"',
    ]);
  });

  test("keeps what stands between BEGIN and END together", () => {
    const body =
      "CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW BEGIN\n  IF NEW.a THEN SET NEW.b = 1; END IF;\nEND";
    expect(take(`DROP TRIGGER IF EXISTS tr; ${body};\nSELECT CASE WHEN 1 THEN 2 END; SELECT 3`)).toEqual([
      "DROP TRIGGER IF EXISTS tr",
      body,
      "SELECT CASE WHEN 1 THEN 2 END",
      "SELECT 3",
    ]);
    const nested =
      "BEGIN NOT ATOMIC CASE 1 WHEN 1 THEN BEGIN SELECT 1; END; END CASE; WHILE 0 DO SELECT 2; END WHILE; END";
    expect(take(`${nested}; SELECT 3`)).toEqual([nested, "SELECT 3"]);
  });

  test("is refused where its ends cannot be told", () => {
    expect(() => take("DELIMITER //\nSELECT 1//")).toThrow(/changes the delimiter/);
    expect(() => take("SELECT begin FROM t; SELECT 2")).toThrow(/finds no END/);
  });
});
