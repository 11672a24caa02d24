import { describe, expect, test } from "vitest";
import { type SectionFacts, ServerVersion } from "../../src/dialect/index.js";
import { clients } from "./clients.js";
import { oracleVersionRows } from "./guard.js";

const facts: SectionFacts = {
  mode: "plain",
  revision: "a1",
  after: ["a1"],
  opens: true,
  split: false,
  section: 1,
  sections: 1,
  probes: [],
  unprobed: 0,
  closes: true,
  versionTable: { table: "alembic_version", primaryKey: true },
  server: new ServerVersion("19"),
  direction: "upgrade",
  from: [],
  to: ["a1"],
  needs: new Set(),
  timeouts: { lock: 1500 },
  before: [],
  first: true,
  last: true,
  inTransaction: true,
};

function script(client: keyof typeof clients, over: Partial<SectionFacts> = {}): string {
  const { open, openSection, terminate, closeSection, close, progress } = clients[client];
  const all = { ...facts, ...over };
  return [
    ...open(all),
    progress("1 of 1: a1"),
    ...openSection(all),
    terminate("CREATE TABLE t (id INTEGER)", {}),
    terminate(oracleVersionRows.move({ kind: "insert", revision: "a1" }, facts.versionTable), {}),
    ...closeSection(all),
    ...close(all),
  ]
    .filter((block) => block !== undefined)
    .join("\n\n");
}

test("a script for SQL*Plus", () => {
  expect(script("sqlplus")).toMatchInlineSnapshot(`
    "WHENEVER OSERROR EXIT FAILURE ROLLBACK
    WHENEVER SQLERROR EXIT FAILURE ROLLBACK
    SET DEFINE OFF
    SET ESCAPE OFF
    SET SQLBLANKLINES ON
    SET AUTOCOMMIT OFF
    SET EXITCOMMIT OFF

    ALTER SESSION SET DDL_LOCK_TIMEOUT = 2;

    PROMPT 1 of 1: a1

    BEGIN
      EXECUTE IMMEDIATE 'CREATE TABLE alembic_version (
        version_num VARCHAR2(32 CHAR) NOT NULL,
        CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
    )';
    EXCEPTION
      WHEN OTHERS THEN
        IF SQLCODE <> -955 THEN
          RAISE;
        END IF;
    END;
    /

    DECLARE
      l_found VARCHAR2(4000);
    BEGIN
      EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
      IF NVL(l_found, 'no revision') <> 'no revision' THEN
        RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
          ', the script starts at no revision. Nothing was changed.');
      END IF;
    EXCEPTION
      WHEN OTHERS THEN
        IF SQLCODE = -942 THEN
          RAISE_APPLICATION_ERROR(-20001,
            'refused: this database has no table alembic_version, the script starts at no revision. Nothing was changed.');
        END IF;
        RAISE;
    END;
    /

    CREATE TABLE t (id INTEGER);

    INSERT INTO alembic_version (version_num) VALUES ('a1');

    COMMIT;"
  `);
});

test("other programs get the same without the client's commands", () => {
  const sql = script("plain", { before: ["a0"] });
  expect(sql).not.toMatch(/^(?:SET|WHENEVER|PROMPT|REM|EXIT)\b/m);
  expect(sql).toContain("<> 'a0' THEN");
});

test("remarks and progress cannot join the next line to themselves", () => {
  expect(clients.sqlplus.comment?.("1 of 2 ---")).toBe("REM 1 of 2 ===");
  expect(clients.sqlplus.comment?.("")).toBe("REM");
  expect(clients.sqlcl.progress("a\n/")).toBe("PROMPT a\\u{a}/");
});

test("statements beyond ASCII make the script test how the client reads it", () => {
  expect(script("sqlplus", { needs: new Set(["utf8"]) })).toContain("ASCIISTR('é')");
});

describe("statements", () => {
  const raw = (sql: string) => clients.sqlplus.terminate(sql, { raw: true });

  test("end with a semicolon, routines with a slash as well", () => {
    expect(raw("DELETE FROM t")).toBe("DELETE FROM t;");
    expect(raw("SELECT 1 FROM dual -- one")).toBe("SELECT 1 FROM dual -- one\n;");
    expect(
      raw("-- why\nCREATE OR REPLACE EDITIONABLE TRIGGER g BEFORE INSERT ON t\nBEGIN\n  NULL;\nEND"),
    ).toMatch(/END;\n\/$/);
    expect(raw("CREATE TYPE numbers AS TABLE OF NUMBER")).toBe("CREATE TYPE numbers AS TABLE OF NUMBER;\n/");
    expect(raw("CREATE TABLE type_a (id INT)")).toBe("CREATE TABLE type_a (id INT);");
  });

  test("may hold several statements, literals of both kinds, and semicolons within lines", () => {
    expect(raw("DELETE FROM t;\nDELETE FROM u")).toBe("DELETE FROM t;\nDELETE FROM u;");
    expect(raw("SELECT q'[it's; \"fine\"]', 'a;b' FROM dual")).toContain("fine");
  });

  test("are broken after commas where SQL*Plus would ignore a line", () => {
    const sql = `INSERT INTO t (${Array.from({ length: 600 }, (_, i) => `column_${i}`).join(", ")}) VALUES ('${"a, ".repeat(300)}')`;
    const broken = clients.sqlplus.terminate(sql, {});
    expect(Math.max(...broken.split("\n").map((line) => line.length))).toBeLessThan(2499);
    expect(broken.replace(/,\n {7} /g, ", ")).toBe(`${sql};`);
  });

  test.each([
    ["a slash on a line of its own", "BEGIN\n  NULL;\nEND;\n/"],
    ["a slash within a literal", "SELECT 'a\n/\nb' FROM dual"],
    ["a command's sign", "SELECT 1\n# 2"],
    ["another file", "SELECT 1 FROM dual;\n@other"],
    ["a hyphen at a line's end", "SELECT 200 -\n100 FROM dual"],
    ["a semicolon at the end of a literal's line", "SELECT 'a;\nb' FROM dual"],
    ["a semicolon at the end of a comment", "SELECT 1 -- one;\nFROM dual"],
    ["a block after a statement", "DELETE FROM t;\nBEGIN NULL; END"],
    ["a client's command", "EXEC refresh_all"],
    ["a literal that does not end", "SELECT 'a FROM dual"],
    ["a line beyond what SQL*Plus reads", `SELECT '${"a".repeat(2500)}' FROM dual`],
  ])("with %s are refused", (_, sql) => {
    expect(() => raw(sql)).toThrow();
  });
});
