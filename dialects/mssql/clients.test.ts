import { describe, expect, test } from "vitest";
import { type SectionFacts, ServerVersion } from "../../src/dialect/index.js";
import { clients } from "./clients.js";
import { mssqlVersionRows } from "./guard.js";

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
  server: new ServerVersion("2019"),
  direction: "upgrade",
  from: [],
  to: ["a1"],
  needs: new Set(),
  timeouts: { lock: 5000 },
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
    terminate("CREATE TABLE t (id INT)", {}),
    terminate(mssqlVersionRows.move({ kind: "insert", revision: "a1" }, facts.versionTable), {}),
    ...closeSection(all),
    ...close(all),
  ].join("\n\n");
}

test("a script for sqlcmd: statements stand plain, each in its batch, guarded at the edges", () => {
  expect(script("sqlcmd")).toMatchInlineSnapshot(`
    ":on error exit
    SET XACT_ABORT, NOCOUNT, QUOTED_IDENTIFIER, ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL ON;
    SET NUMERIC_ROUNDABORT, IMPLICIT_TRANSACTIONS OFF;
    SET LOCK_TIMEOUT 5000;
    GO

    IF @@TRANCOUNT > 0 OR (@@OPTIONS & 16384) = 0
    BEGIN
        RAISERROR(N'refused: run this file in a new session, as its header says', 16, 127);
        SET NOEXEC ON;
    END;
    GO

    PRINT '1 of 1: a1';
    GO

    BEGIN TRANSACTION;
    GO

    IF OBJECT_ID(N'alembic_version') IS NULL
    CREATE TABLE alembic_version (
        version_num VARCHAR(32) NOT NULL,
        CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
    );
    GO

    DECLARE @found nvarchar(4000) = 'no version table';
    IF OBJECT_ID(N'alembic_version') IS NOT NULL
        SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
        FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
    IF @found <> 'no revision' COLLATE Latin1_General_BIN2
    BEGIN
        RAISERROR(N'refused: this database is at %s, the script starts at no revision. Nothing was changed.', 16, 127, @found);
        IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
        SET NOEXEC ON;
    END;
    GO

    CREATE TABLE t (id INT);
    GO

    INSERT INTO alembic_version (version_num) VALUES ('a1');
    GO

    COMMIT TRANSACTION;
    GO"
  `);
});

test("a script for programs that go on after errors: a latch after each batch", () => {
  expect(script("plain", { before: ["a0"] })).toMatchInlineSnapshot(`
    "SET NOEXEC OFF;
    GO

    SET XACT_ABORT, NOCOUNT, QUOTED_IDENTIFIER, ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL ON;
    SET NUMERIC_ROUNDABORT, IMPLICIT_TRANSACTIONS OFF;
    SET LOCK_TIMEOUT 5000;
    GO

    IF @@TRANCOUNT > 0 OR (@@OPTIONS & 16384) = 0
    BEGIN
        RAISERROR(N'refused: run this file in a new session, as its header says', 16, 127);
        SET NOEXEC ON;
    END;
    GO

    PRINT '1 of 1: a1';
    GO

    BEGIN TRANSACTION;
    GO
    IF @@ERROR <> 0 BEGIN; IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION; SET NOEXEC ON; END;
    GO

    DECLARE @found nvarchar(4000) = 'no version table';
    IF OBJECT_ID(N'alembic_version') IS NOT NULL
        SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
        FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
    IF @found <> 'a0' COLLATE Latin1_General_BIN2
    BEGIN
        RAISERROR(N'refused: this database is at %s, the script starts at a0. Nothing was changed.', 16, 127, @found);
        IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
        SET NOEXEC ON;
    END;
    GO
    IF @@ERROR <> 0 BEGIN; IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION; SET NOEXEC ON; END;
    GO

    CREATE TABLE t (id INT);
    GO
    IF @@ERROR <> 0 BEGIN; IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION; SET NOEXEC ON; END;
    GO

    INSERT INTO alembic_version (version_num) VALUES ('a1');
    GO
    IF @@ERROR <> 0 BEGIN; IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION; SET NOEXEC ON; END;
    GO

    COMMIT TRANSACTION;
    GO
    IF @@ERROR <> 0 BEGIN; IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION; SET NOEXEC ON; END;
    GO"
  `);
});

test("a section outside a transaction has its guard in one", () => {
  const over = { inTransaction: false, because: "ALTER DATABASE", before: ["a0"], first: false };
  const sections = clients.sqlcmd.openSection({ ...facts, ...over });
  expect([sections[0], ...sections.slice(-2)]).toEqual([
    "BEGIN TRANSACTION;\nGO",
    "COMMIT TRANSACTION;\nGO",
    "-- outside a transaction: ALTER DATABASE",
  ]);
  expect(clients.sqlcmd.closeSection({ ...facts, ...over })).toEqual([]);
});

test("servers before 2017 join the rows that they found by XML", () => {
  const sql = clients.sqlcmd.openSection({ ...facts, server: new ServerVersion("2016") }).join("\n");
  expect(sql).toContain("FOR XML PATH");
  expect(sql).not.toContain("STRING_AGG");
});

test("statements beyond ASCII make the script test how the client reads it", () => {
  expect(script("sqlcmd", { needs: new Set(["utf8"]) })).toContain("IF UNICODE(N'é') <> 233");
});

describe("raw SQL", () => {
  const raw = (sql: string, client: keyof typeof clients = "sqlcmd") =>
    clients[client].terminate(sql, { raw: true });

  test("arrives whole, its terminator clear of a comment at the end", () => {
    expect(raw("SELECT 1 -- one")).toBe("SELECT 1 -- one\n;\nGO");
    expect(raw("CREATE VIEW v AS\nSELECT '[it''s]' AS a, [b]]c] /* ' */ FROM t")).toContain("GO");
  });

  test.each([
    ["a separator", "SELECT 1\nGO\nSELECT 2"],
    ["a separator within a literal", "SELECT 'a\n go \nb'"],
    ["a column that is a command", "CREATE TABLE t (\n  ed INT,\n  exit_code INT\n)"],
    ["a command", "SELECT 1\n:r other.sql"],
    ["a shell", "!!dir"],
    ["a literal that does not end", "SELECT 'a"],
    ["a comment that does not end", "SELECT 1 /* a"],
    ["a comment in a comment", "SELECT 1 /* a /* b */ */"],
    ["a variable", "SELECT '$(x)'"],
  ])("with %s is refused", (_, sql) => {
    expect(() => raw(sql)).toThrow();
  });

  test("may hold a variable's form where no client replaces it", () => {
    expect(raw("SELECT '$(x)'", "plain")).toContain("$(x)");
  });
});
