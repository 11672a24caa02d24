import { expect, test } from "vitest";
import { clients } from "./clients.js";
import { compile, openDatabase, scriptOf } from "./in-memory.test-bed.js";

const { all } = compile([
  { kind: "createTable", table: "t", columns: [{ name: "a", type: { type: "integer" }, primaryKey: true }] },
]);

test("the guard lets the script through only where the version table holds what the script starts from", async () => {
  const bed = await openDatabase();
  bed.run(scriptOf(all, "plain"));
  expect(bed.rows("SELECT version_num FROM alembic_version")).toEqual([["aa11"]]);
  expect(bed.fails(scriptOf(all, "plain"))).toContain(
    "this database is at aa11, the script starts at no revision",
  );
  expect(bed.fails("CREATE TABLE other (a)")).toContain("readonly");
});

test("several heads are one state, in whatever order the rows stand", async () => {
  const bed = await openDatabase();
  bed.run(
    "CREATE TABLE alembic_version (version_num VARCHAR(32)); INSERT INTO alembic_version VALUES ('b2'), ('a1')",
  );
  expect(bed.fails(scriptOf(all, "plain", { from: ["a1"], to: ["c3"] }))).toContain(
    "this database is at a1 b2, the script starts at a1",
  );
  const again = await openDatabase();
  again.run(
    "CREATE TABLE alembic_version (version_num VARCHAR(32)); INSERT INTO alembic_version VALUES ('b2'), ('a1')",
  );
  again.run(scriptOf(all, "plain", { from: ["a1", "b2"], to: ["c3"] }));
  expect(again.rows("SELECT version_num FROM alembic_version ORDER BY 1")).toEqual([["b2"], ["c3"]]);
});

test("a database without the version table is refused", async () => {
  const bed = await openDatabase();
  expect(bed.fails(scriptOf(all, "plain", { from: ["a1"], to: ["c3"] }))).toContain(
    "no such table: alembic_version",
  );
  expect(bed.fails("CREATE TABLE other (a)")).toContain("readonly");
});

test("what cannot run in a transaction stands between two of them", async () => {
  const { last } = compile([{ kind: "execute", sql: "VACUUM;" }]);
  const bed = await openDatabase();
  bed.run(scriptOf(last, "plain", {}, false));
  expect(bed.rows("SELECT version_num FROM alembic_version")).toEqual([["aa11"]]);
});

test("the shell prints any text as one line", () => {
  expect(clients.sqlite3.progress('1 of 2: "a" \\ b\n.quit')).toBe(
    '.print "1 of 2: \\"a\\" \\\\ b\\u{a}.quit"'.replace("b\\u{a}", "b\\\\u{a}"),
  );
});

test("a comment at the end of raw SQL does not swallow the terminator", () => {
  expect(clients.sqlite3.terminate("SELECT 1 -- one", { raw: true })).toBe("SELECT 1 -- one\n;");
  expect(clients.plain.terminate("SELECT 1", {})).toBe("SELECT 1;");
});

test("raw SQL with a line that the shell would take for itself is refused there", () => {
  for (const sql of ["SELECT 4\n/\n2", "SELECT 4\n GO -- now\n", ".quit", "SELECT 1;\n-- then\n.shell ls"]) {
    expect(() => clients.sqlite3.terminate(sql, { raw: true })).toThrow(/is a command of the sqlite3 shell/);
    expect(clients.plain.terminate(sql, { raw: true })).toContain(sql);
  }
  const data = "INSERT INTO t VALUES ('\n/\ngo\n.quit\n') /*\ngo\n*/";
  expect(clients.sqlite3.terminate(data, { raw: true })).toBe(`${data};`);
});
