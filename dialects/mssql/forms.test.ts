import { describe, expect, test } from "vitest";
import { type Client, type SectionFacts, ServerVersion } from "../../src/dialect/index.js";
import { clients } from "./clients.js";

const facts: SectionFacts = {
  mode: "idempotent",
  revision: "b1",
  before: ["a1"],
  after: ["b1"],
  section: 1,
  sections: 1,
  split: false,
  opens: true,
  closes: true,
  probes: [],
  unprobed: 0,
  versionTable: { table: "alembic_version", primaryKey: true },
  server: new ServerVersion("2019"),
  direction: "upgrade",
  from: [],
  to: ["b1"],
  needs: new Set(),
  timeouts: {},
  first: true,
  last: true,
  inTransaction: true,
  known: ["a1", "b1"],
  condition: { when: "present", rows: ["a1"], requires: [] },
};

function formOf(mode: "full" | "idempotent"): Client {
  return { ...clients.sqlcmd, ...clients.sqlcmd.modes?.[mode] } as Client;
}

const moves = [{ kind: "update", before: "a1", after: "b1" }] as const;

function section(mode: "full" | "idempotent", over: Partial<SectionFacts> = {}): string {
  const client = formOf(mode);
  const all = { ...facts, ...over };
  return [
    ...client.openSection(all),
    client.terminate("CREATE VIEW v AS SELECT 'a' AS a", { ...all, number: 1, of: 1 }),
    ...(client.moves?.({ ...all, moves }) ?? []),
    ...client.closeSection(all),
  ].join("\n");
}

const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

test("a section is one batch, with one transaction and one TRY", () => {
  for (const mode of ["full", "idempotent"] as const) {
    const text = section(mode);
    expect(count(text, /^GO$/gm)).toBe(1);
    expect(count(text, /^BEGIN TRY$/gm)).toBe(1);
    expect(count(text, /^BEGIN TRANSACTION;$/gm)).toBe(count(text, /^COMMIT TRANSACTION;$/gm));
  }
});

test("sections in one transaction are one batch, and only the first has a guard", () => {
  const first = section("full", { closes: false });
  const second = section("full", { first: false, opens: false });
  expect([count(first, /^GO$/gm), count(second, /^GO$/gm)]).toEqual([0, 1]);
  expect([count(first, /DECLARE @step/g), count(second, /DECLARE @step/g)]).toEqual([1, 0]);
  expect([count(first, /IF @found/g), count(second, /IF @found/g)]).toEqual([1, 0]);
});

test("a section outside a transaction has its guard and its version rows in one", () => {
  const text = section("full", { inTransaction: false, opens: false, closes: false, because: "so" });
  expect(count(text, /^BEGIN TRANSACTION;$/gm)).toBe(2);
  expect(text.indexOf("COMMIT TRANSACTION")).toBeLessThan(text.indexOf("EXEC (N'CREATE VIEW"));
});

test("each move must hit its row", () => {
  expect(section("full")).toMatch(/UPDATE alembic_version[\s\S]*IF @@ROWCOUNT <> 1\n {4}RAISERROR/);
  const plain = clients.sqlcmd.moves?.({ ...facts, moves }).join("\n");
  expect(plain).toMatch(
    /IF @@ROWCOUNT <> 1\nBEGIN\n {4}RAISERROR.*\n.*ROLLBACK TRANSACTION;\n {4}SET NOEXEC ON;/,
  );
  const outside = clients.sqlcmd.moves?.({ ...facts, inTransaction: false, moves }).join("\n");
  expect(outside).toMatch(/^BEGIN TRANSACTION;\n[\s\S]*\nCOMMIT TRANSACTION;\nGO$/);
});

test("rows that the range does not know are listed once in a script", () => {
  expect(section("idempotent")).toContain("NOT IN ('a1', 'b1')");
  expect(section("idempotent", { first: false })).not.toContain("NOT IN");
});

test("an upgrade of several parents refuses to run before them", () => {
  const requires = [{ revision: "a2", rows: ["a2", "z9"] }];
  expect(section("idempotent", { condition: { when: "absent", rows: ["b1"], requires } })).toContain(
    "revision b1 needs a2 first",
  );
});

test("a revision that is made to last in parts notes those that are done", () => {
  const part = section("idempotent", { split: true, sections: 2 });
  expect(part).toContain("CREATE TABLE alembic_version_steps");
  expect(part).toContain("INSERT INTO alembic_version_steps (revision, step) VALUES ('b1', 1)");
  expect(part).not.toContain("DELETE FROM alembic_version\n");
  const last = section("idempotent", { split: true, sections: 2, section: 2, first: false });
  expect(last).toContain("DELETE FROM alembic_version_steps WHERE revision = 'b1'");
});

describe("a statement", () => {
  const wrapped = (sql: string) => formOf("full").terminate(sql, { ...facts, number: 1, of: 1 });

  test("stands as it is where nothing in it is quoted, else in a comment above as well", () => {
    expect(wrapped("DROP TABLE t").split("\n")).toHaveLength(2);
    expect(wrapped("DELETE FROM t WHERE a = 'b'").split("\n")[0]).toBe("-- DELETE FROM t WHERE a = 'b'");
  });

  test("may hold what a client would take for itself", () => {
    expect(wrapped("SELECT 'a\ngo\n$(b)\\\nc'")).toContain(
      "N'SELECT ''a' + NCHAR(10) + N'go\n$' + N'(b)\\' + NCHAR(10) + N'c'''",
    );
  });

  test("of thousands of lines is put together by parts", () => {
    const text = wrapped(`SELECT '${"go\n".repeat(1000)}'`);
    expect(count(text, /^SET @sql = @sql \+/gm)).toBeGreaterThan(10);
  });

  test.each([
    ["a separator", "SELECT 1\nGO\nSELECT 2"],
    ["another database", "USE other"],
    ["a setting of the session", "SET ANSI_NULLS OFF;"],
    ["a temporary table", "CREATE TABLE #t (a INT)"],
  ])("with %s is refused, because it ends with its string", (_, sql) => {
    expect(() => wrapped(sql)).toThrow();
  });
});
