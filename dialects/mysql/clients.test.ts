import { describe, expect, test } from "vitest";
import { type Dialect, ServerVersion } from "../../src/dialect/index.js";
import { mariadb } from "../mariadb/index.js";
import { delimited, holdsBody } from "./delimiter.js";
import { factsFor } from "./emitted.test-bed.js";
import { mysql } from "./index.js";

function opened(dialect: Dialect, more: Parameters<typeof factsFor>[1] = {}): string {
  return dialect.clients[dialect.traits.defaultClient]!.open(
    factsFor(dialect, { from: ["aa11"], ...more }),
  ).join("\n");
}

describe("the frame", () => {
  test("keeps the session from writing until the guard has passed", () => {
    const script = opened(mysql);
    expect(script.indexOf("transaction_read_only = ON")).toBeLessThan(script.indexOf("SET @refused"));
    expect(script.match(/transaction_read_only = OFF/g)).toHaveLength(1);
    expect(script).toMatch(/COALESCE\(@refused, [^;]*SESSION transaction_read_only = OFF;$/);
  });

  test("gives the reason without a comma, where error 1231 would cut it", () => {
    expect(opened(mysql, { from: ["aa11", "bb22"] })).toContain(
      "CONCAT('REFUSED: this database is at ', found, ' but the script starts at aa11 bb22')",
    );
  });

  test("makes the version table where the script starts from nothing, and only there", () => {
    const script = opened(mysql, { from: [] });
    expect(script.indexOf("CREATE TABLE IF NOT EXISTS alembic_version")).toBeLessThan(
      script.indexOf("SET @refused"),
    );
    expect(opened(mysql)).not.toContain("CREATE TABLE");
  });

  test("leaves room for many heads", () => {
    const from = Array.from({ length: 60 }, (_, number) => `head${String(number).padStart(26, "0")}`);
    expect(opened(mysql, { from })).toContain("SET SESSION group_concat_max_len = 3718;");
    expect(opened(mysql)).not.toContain("group_concat_max_len");
  });

  test("asks for the client's character set before SET NAMES hides it", () => {
    const script = opened(mysql);
    expect(script.indexOf("@@SESSION.character_set_client")).toBeLessThan(
      script.indexOf("SET NAMES utf8mb4"),
    );
  });

  test("lets a 0 be a value where a statement needs it", () => {
    expect(opened(mysql)).not.toContain("NO_AUTO_VALUE_ON_ZERO");
    expect(opened(mysql, { needs: new Set(["zero-is-value"]) })).toContain("NO_AUTO_VALUE_ON_ZERO");
  });

  test("limits waiting in whole seconds, and statements where the server can", () => {
    expect(opened(mysql, { timeouts: { lock: 1500 } })).toContain("SET SESSION lock_wait_timeout = 2;");
    expect(opened(mariadb, { timeouts: { statement: 1500 } })).toContain(
      "SET SESSION max_statement_time = 1.5;",
    );
    expect(() => opened(mysql, { timeouts: { statement: 1500 } })).toThrow(/cannot limit/);
  });

  test("names the safety catch as MariaDB's version does", () => {
    expect(opened(mariadb)).toContain("SET SESSION tx_read_only = ON;");
    expect(opened(mariadb, { server: new ServerVersion("11.4") })).toContain(
      "SET SESSION transaction_read_only = ON;",
    );
  });
});

describe("a statement's end", () => {
  const { mysql: client } = mysql.clients;
  const body = "CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW BEGIN\n  SET NEW.a = '$$';\nEND";

  test("is a semicolon, after a comment on a line of its own", () => {
    expect(client!.terminate("SELECT 1", {})).toBe("SELECT 1;");
    expect(client!.terminate("SELECT 1 -- last", { raw: true })).toBe("SELECT 1 -- last\n;");
  });

  test("is another sign around a body, and never one that the body holds", () => {
    expect(client!.terminate(body, { raw: true })).toBe(`DELIMITER //\n${body}\n//\nDELIMITER ;`);
    expect(delimited("$$ // ;; $$$ ||| @@@ $$$$ $$$$$")).toMatch(/^DELIMITER \${6}\n/);
  });

  test("is left to the author who wrote DELIMITER", () => {
    expect(holdsBody(`DELIMITER //\n${body}//`)).toBe(false);
    expect(holdsBody("UPDATE t SET a = 1; UPDATE t SET b = 2")).toBe(false);
  });
});
