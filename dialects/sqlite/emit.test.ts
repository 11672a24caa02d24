import { expect, test } from "vitest";
import type { Column, Constraint, CreateTable, DataType, Operation } from "../../src/dialect/index.js";
import { compile, openDatabase, remarksOf, scriptOf, sqlOf } from "./in-memory.test-bed.js";

const id: Column = { name: "id", type: { type: "integer" }, primaryKey: true };

function table(columns: readonly Column[], more: Partial<CreateTable> = {}): CreateTable {
  return { kind: "createTable", table: "t", columns, ...more };
}

function sql(operations: readonly Operation[], version?: string): string[] {
  return sqlOf(compile(operations, version).last);
}

test("every generic type is written, or refused with a reason", () => {
  const written: [DataType, string][] = [
    [{ type: "smallInteger" }, "SMALLINT"],
    [{ type: "integer" }, "INTEGER"],
    [{ type: "bigInteger" }, "BIGINT"],
    [{ type: "boolean" }, "BOOLEAN"],
    [{ type: "string", length: 50 }, "VARCHAR(50)"],
    [{ type: "string", collation: "NOCASE" }, "VARCHAR COLLATE NOCASE"],
    [{ type: "text" }, "TEXT"],
    [{ type: "unicode", length: 5 }, "VARCHAR(5)"],
    [{ type: "unicodeText" }, "TEXT"],
    [{ type: "date" }, "DATE"],
    [{ type: "time" }, "TIME"],
    [{ type: "dateTime", timezone: true }, "DATETIME"],
    [{ type: "numeric", precision: 12, scale: 2 }, "NUMERIC(12, 2)"],
    [{ type: "float", precision: 24 }, "FLOAT"],
    [{ type: "double" }, "DOUBLE"],
    [{ type: "binary", length: 4 }, "BLOB"],
    [{ type: "json" }, "JSON"],
    [{ type: "uuid" }, "CHAR(32)"],
    [{ type: "enum", values: ["on", "it's"] }, "VARCHAR(4) CHECK (c IN ('on', 'it''s'))"],
    [{ type: "raw", sql: "ANY THING" }, "ANY THING"],
  ];
  for (const [type, text] of written) {
    expect(sql([table([{ name: "c", type }])])).toEqual([`CREATE TABLE t (\n    c ${text}\n)`]);
  }
  expect(() => sql([table([{ name: "c", type: { type: "interval" } }])])).toThrow(/has no interval type/);
  const array: DataType = { type: "array", of: { type: "integer" } };
  expect(() => sql([table([{ name: "c", type: array }])])).toThrow(/has no array type/);
});

test("a single integer key of any width counts up", async () => {
  for (const type of ["smallInteger", "integer", "bigInteger"] as const) {
    const { all } = compile([
      table([
        { ...id, type: { type } },
        { name: "a", type: { type: "text" } },
      ]),
    ]);
    expect(remarksOf(all)).toHaveLength(type === "integer" ? 0 : 1);
    const bed = await openDatabase();
    bed.run(scriptOf(all, "plain"));
    bed.run("INSERT INTO t (a) VALUES ('x'), ('y')");
    expect(bed.rows("SELECT id FROM t")).toEqual([[1], [2]]);
  }
});

test("what cannot count up in SQLite is refused", () => {
  const text: DataType = { type: "text" };
  for (const columns of [
    [id, { name: "n", type: { type: "integer" }, autoincrement: true }],
    [id, { name: "n", type: { type: "integer" }, identity: {} }],
    [{ ...id, type: text, autoincrement: true }],
    [{ ...id, type: text, sqlite: { autoincrement: true } }],
  ] satisfies Column[][]) {
    expect(() => sql([table(columns)])).toThrow(/count up: only a single integer primary key does/);
  }
  expect(() => sql([table([{ ...id, identity: { start: 100 } }])])).toThrow(/asks for another identity/);
  expect(() =>
    sql([table([{ ...id, sqlite: { autoincrement: true } }], { sqlite: { withoutRowid: true } })]),
  ).toThrow(/not WITHOUT ROWID/);
});

test("a STRICT table takes SQLite's six types alone", () => {
  const strict = { sqlite: { strict: true } };
  const columns: Column[] = [
    id,
    { name: "a", type: { type: "string", length: 5 } },
    { name: "b", type: { type: "double" } },
    { name: "c", type: { type: "raw", sql: "ANY" } },
    { name: "d", type: { type: "boolean" } },
  ];
  expect(sql([table(columns, strict)])[0]).toContain("a TEXT,\n    b REAL,\n    c ANY,\n    d INTEGER");
  expect(() => sql([table([{ name: "n", type: { type: "numeric", precision: 9 } }], strict)])).toThrow(
    /cannot keep column n of type NUMERIC\(9\) in a STRICT table/,
  );
  expect(() => sql([table(columns, strict)], "3.36")).toThrow(/no STRICT tables before version 3.37/);
});

test("a default that is an expression is put in parentheses, once", () => {
  const defaults: [string, string][] = [
    ["datetime('now')", "(datetime('now'))"],
    ["(1 + 1)", "(1 + 1)"],
    ["(1) + (1)", "((1) + (1))"],
    ["CURRENT_DATE", "CURRENT_DATE"],
    ["'a)'", "'a)'"],
    ["-7", "-7"],
  ];
  for (const [given, written] of defaults) {
    const column: Column = { name: "c", type: { type: "text" }, default: { kind: "sql", sql: given } };
    expect(sql([table([column])])[0]).toContain(`DEFAULT ${written}\n`);
  }
});

test("comments are named in remarks, since SQLite keeps none", () => {
  const { all } = compile([
    table([{ ...id, comment: "the key" }], { comment: "a table" }),
    { kind: "setColumnComment", table: "t", column: "id", comment: "b" },
    { kind: "addColumn", table: "t", column: { name: "a", type: { type: "text" }, comment: "added" } },
    { kind: "alterColumn", table: "t", column: "a", comment: "altered" },
  ]);
  expect(remarksOf(all)).toEqual([
    "SQLite keeps no comments: table t: a table",
    "SQLite keeps no comments: column t.id: the key",
    "SQLite keeps no comments",
    "SQLite keeps no comments: column t.a: added",
    "SQLite keeps no comments: column t.a: altered",
  ]);
  const { last } = compile([
    table([id]),
    {
      kind: "batch",
      table: "t",
      operations: [
        { kind: "addColumn", table: "t", column: { name: "a", type: { type: "text" }, comment: "added" } },
        { kind: "alterColumn", table: "t", column: "a", default: "x", comment: "altered" },
        { kind: "setTableComment", table: "t", comment: "b" },
      ],
    },
  ]);
  expect(remarksOf(last)).toEqual([
    "SQLite keeps no comments: column t.a: added",
    "SQLite keeps no comments: column t.a: altered",
    "SQLite keeps no comments",
  ]);
});

test("what SQLite would take and then not do is refused", () => {
  const key = (more: Partial<Extract<Constraint, { constraint: "foreignKey" }>>): Constraint => ({
    constraint: "foreignKey",
    columns: ["a"],
    references: { table: "t", columns: ["id"] },
    ...more,
  });
  const a: Column = { name: "a", type: { type: "integer" } };
  expect(() => sql([table([id, a], { constraints: [key({ match: "full" })] })])).toThrow(
    /MATCH SIMPLE, not FULL/,
  );
  const unique: Constraint = { constraint: "unique", columns: ["a"], deferrable: true };
  expect(() => sql([table([id, a], { constraints: [unique] })])).toThrow(/can defer foreign keys only/);
  const nulls: Operation = { kind: "createIndex", table: "t", columns: [{ column: "a", nulls: "last" }] };
  expect(() => sql([table([id, a]), nulls])).toThrow(/orders NULLs first/);
  const far = key({ references: { table: "t", schema: "aux", columns: ["id"] } });
  expect(() =>
    sql([table([id], { schema: "aux" }), table([id, a], { table: "u", constraints: [far] })]),
  ).toThrow(/into another database/);
});

test("an index name that another table's index has is a fault", () => {
  const index: Operation = { kind: "createIndex", table: "u", name: "ix", columns: ["id"] };
  expect(() =>
    sql([table([id], { indexes: [{ name: "ix", columns: ["id"] }] }), table([id], { table: "u" }), index]),
  ).toThrow(/table t already has an index ix/);
});

test("tables of attached databases are made, indexed, rebuilt and their keys looked over where they are", async () => {
  const schema = "aux";
  const parent = table([id], { table: "p", schema });
  const child = table([id, { name: "p_id", type: { type: "integer" } }], { schema });
  const index: Operation = { kind: "createIndex", table: "t", schema, columns: ["p_id"] };
  const add: Operation = {
    kind: "addConstraint",
    table: "t",
    schema,
    constraint: {
      constraint: "foreignKey",
      columns: ["p_id"],
      references: { table: "p", schema, columns: ["id"] },
    },
  };
  const made = compile([parent, child, index]);
  const changed = compile([parent, child, index, add]).last;
  const bed = await openDatabase();
  bed.run("ATTACH ':memory:' AS aux");
  bed.run(scriptOf(made.all, "plain"));
  bed.run("INSERT INTO aux.t (id, p_id) VALUES (1, 5)");
  const move = { from: ["aa11"], to: ["bb22"] };
  expect(bed.fails(scriptOf(changed, "plain", move))).toContain("rows refer to rows that do not exist");
  bed.run("DETACH guard_passed; INSERT INTO aux.p VALUES (5)");
  bed.run(scriptOf(changed, "plain", move));
  expect(bed.rows("SELECT * FROM aux.t")).toEqual([[1, 5]]);
  expect(bed.rows("SELECT name FROM aux.sqlite_master WHERE tbl_name = 't' ORDER BY 1")).toEqual([
    ["ix_t_p_id"],
    ["t"],
  ]);
});

test("a temporary table is rebuilt as one", async () => {
  const made = table([id, { name: "a", type: { type: "text" }, default: "x" }], { temporary: true });
  const change: Operation = { kind: "alterColumn", table: "t", column: "a", default: null };
  const bed = await openDatabase();
  bed.run(scriptOf(compile([made]).all, "plain"));
  bed.run("INSERT INTO t (id) VALUES (1)");
  bed.run(scriptOf(compile([made, change]).last, "plain", { from: ["aa11"], to: ["bb22"] }));
  expect(bed.rows("SELECT * FROM temp.t")).toEqual([[1, "x"]]);
  expect(bed.rows("SELECT name FROM sqlite_master WHERE name = 't'")).toEqual([]);
});

test("renaming a table carries along the keys that refer to it", async () => {
  const child = table([id, { name: "t_id", type: { type: "integer" } }], {
    table: "u",
    constraints: [
      { constraint: "foreignKey", columns: ["t_id"], references: { table: "t", columns: ["id"] } },
    ],
  });
  const rename: Operation = { kind: "renameTable", table: "t", renameTo: "table" };
  const bed = await openDatabase();
  bed.run(scriptOf(compile([table([id]), child, rename]).all, "plain"));
  expect(bed.rows("SELECT \"table\" FROM pragma_foreign_key_list('u')")).toEqual([["table"]]);
  expect(() => sql([table([id]), child, rename], "3.25")).toThrow(/before version 3.26 cannot rename/);
});

test("before 3.25 a rename, and before 3.35 a drop of a column is a rebuild", () => {
  const made = table([id, { name: "a", type: { type: "text" } }]);
  const rename: Operation = { kind: "alterColumn", table: "t", column: "a", renameTo: "b" };
  const drop: Operation = { kind: "dropColumn", table: "t", column: "a" };
  expect(sql([made, rename])).toEqual(["ALTER TABLE t RENAME COLUMN a TO b"]);
  expect(sql([made, rename], "3.24").join("\n")).toContain(
    "INSERT INTO _limbeck_t (id, b)\nSELECT id, a FROM t",
  );
  expect(sql([made, drop])).toEqual(["ALTER TABLE t DROP COLUMN a"]);
  expect(sql([made, drop], "3.34").join("\n")).toContain("INSERT INTO _limbeck_t (id)\nSELECT id FROM t");
});

test("a change that leaves no trace in SQLite is a remark, not a rebuild", () => {
  const made = table([id, { name: "a", type: { type: "string", length: 5 } }]);
  const unicode: Operation = {
    kind: "alterColumn",
    table: "t",
    column: "a",
    type: { type: "unicode", length: 5 },
  };
  const { last } = compile([made, unicode]);
  expect(sqlOf(last)).toEqual([]);
  expect(remarksOf(last)[0]).toContain("nothing changes");
});
