import { expect, test } from "vitest";
import { readStatements } from "../betterments.js";
import { TolerantCompiler } from "../compile-history.js";
import { importOperation } from "../import/import-operation.js";
import type { NeutralColumn, NeutralOperation } from "../import/neutral.js";
import { explainedBy } from "./index.js";

const lamp: NeutralOperation = {
  op: "createTable",
  table: {
    name: "lamp",
    columns: [
      { name: "id", type: { name: "integer" }, nullable: false },
      { name: "label", type: { name: "string", length: 20 }, nullable: false },
      { name: "watts", type: { name: "integer" }, default: { kind: "literal", value: 40 } },
      { name: "room_id", type: { name: "integer" } },
    ],
    constraints: [
      { kind: "primaryKey", columns: ["id"] },
      { kind: "unique", name: "uq_label", columns: ["label", "watts"] },
      {
        kind: "foreignKey",
        name: "fk_room",
        columns: ["room_id"],
        references: { table: "room", columns: ["id"] },
      },
    ],
    indexes: [{ name: "ix_room", columns: [{ column: "room_id" }] }],
  },
};

/** Reads what is recorded and what ours is of one operation on the lamps, and tells the classes that explain the difference. */
async function explain(
  dialect: string,
  operation: NeutralOperation,
  recorded: readonly string[],
  written: (ours: readonly string[]) => readonly string[] = (ours) => ours,
) {
  const compiler = await TolerantCompiler.for(dialect, {}, { unknownTables: "assume" });
  const run = (source: NeutralOperation) =>
    compiler.compile({ source, operations: importOperation(source, dialect) });
  run(lamp);
  const { source, statements, before, after, refusals } = run(operation);
  expect(refusals).toEqual([]);
  const read = (all: readonly string[]) => readStatements(all, dialect);
  const [left, right] = [read(recorded), read(written(statements.map(({ sql }) => sql)))];
  return explainedBy(
    {
      recorded: left.filter((sql) => !right.includes(sql)),
      ours: right.filter((sql) => !left.includes(sql)),
    },
    { source, dialect, before, after, created: (table) => read(compiler.createText(table) ?? []) },
  );
}

const alter = (column: string, entries: Partial<NeutralOperation>): NeutralOperation => ({
  op: "alterColumn",
  table: "lamp",
  column,
  ...entries,
});

test("nothing is printed of a column that is like this already, and of no other", async () => {
  const says = "ALTER TABLE lamp ALTER COLUMN watts INTEGER NULL";
  const same = alter("watts", { set: { nullable: true }, existing: { type: { name: "integer" } } });
  expect(await explain("mssql", same, [says])).toEqual(["the column is like this already"]);
  expect(await explain("mssql", same, ["ALTER TABLE lamp ALTER COLUMN watts BIGINT NULL"])).toBeUndefined();
  const other = alter("label", {
    set: { nullable: true },
    existing: { type: { name: "string", length: 20 } },
  });
  expect(
    await explain("mssql", other, ["ALTER TABLE lamp ALTER COLUMN label VARCHAR(20) NULL"], () => []),
  ).toBeUndefined();
});

test("NOT NULL stays where a revision does not mention it, and is not made up elsewhere", async () => {
  const longer = (column: string) => alter(column, { set: { type: { name: "string", length: 40 } } });
  expect(await explain("mysql", longer("label"), ["ALTER TABLE lamp MODIFY label VARCHAR(40) NULL"])).toEqual(
    ["NOT NULL is kept"],
  );
  expect(
    await explain(
      "mysql",
      alter("room_id", { set: { type: { name: "bigInteger" } } }),
      ["ALTER TABLE lamp MODIFY room_id BIGINT NULL"],
      () => ["ALTER TABLE lamp MODIFY room_id BIGINT NOT NULL"],
    ),
  ).toBeUndefined();
});

test("what holds a column on SQL Server returns whole, or the difference stands", async () => {
  const wider = alter("watts", { set: { type: { name: "bigInteger" } } });
  const recorded = ["ALTER TABLE lamp ALTER COLUMN watts BIGINT NULL"];
  const added = /ADD DEFAULT/;
  expect(
    await explain("mssql", wider, recorded, (ours) => ours.filter((sql) => !added.test(sql))),
  ).toBeUndefined();
  const required = alter("watts", {
    set: { nullable: false },
    existing: { type: { name: "integer" } },
  });
  const narrow = ["ALTER TABLE lamp ALTER COLUMN watts INTEGER NOT NULL"];
  expect(await explain("mssql", required, narrow)).toEqual(["what holds the column steps aside and returns"]);
  const lost = (ours: readonly string[]) => ours.filter((sql) => !/ADD CONSTRAINT/.test(sql));
  expect(await explain("mssql", required, narrow, lost)).toBeUndefined();
  const other = (ours: readonly string[]) => ours.map((sql) => sql.replace("(label, watts)", "(label)"));
  expect(await explain("mssql", required, narrow, other)).toBeUndefined();
});

test("a foreign key goes before its column, and nothing else does", async () => {
  const drop: NeutralOperation = { op: "dropColumn", table: "lamp", column: "room_id" };
  const recorded = ["ALTER TABLE lamp DROP COLUMN room_id"];
  expect(await explain("mysql", drop, recorded)).toEqual(["what holds the column goes first"]);
  const more = (ours: readonly string[]) => [...ours, "ALTER TABLE lamp DROP CONSTRAINT uq_label"];
  expect(await explain("mysql", drop, recorded, more)).toBeUndefined();
});

test("a rebuild on SQLite is right to the last word", async () => {
  const longer = alter("label", { set: { type: { name: "string", length: 40 } } });
  const recorded = ["ALTER TABLE lamp ALTER COLUMN label TYPE VARCHAR(40)"];
  expect(await explain("sqlite", longer, recorded)).toEqual(["SQLite rebuilds what it cannot alter"]);
  const without = (part: RegExp) => (ours: readonly string[]) => ours.filter((sql) => !part.test(sql));
  expect(await explain("sqlite", longer, recorded, without(/CREATE INDEX/))).toBeUndefined();
  expect(await explain("sqlite", longer, recorded, without(/INSERT INTO _/))).toBeUndefined();
  const shorter = (ours: readonly string[]) => ours.map((sql) => sql.replace("VARCHAR(40)", "VARCHAR(20)"));
  expect(await explain("sqlite", longer, recorded, shorter)).toBeUndefined();
  const nullable = (ours: readonly string[]) =>
    ours.map((sql) => sql.replace("VARCHAR(40) NOT NULL", "VARCHAR(40)"));
  expect(await explain("sqlite", longer, recorded, nullable)).toBeUndefined();
});

test("values of a filled column of Oracle wait beside it, and return", async () => {
  const text: NeutralColumn["type"] = { name: "unicode", length: 20 };
  const change = alter("label", { set: { type: text }, existing: { nullable: false } });
  const recorded = ["ALTER TABLE lamp MODIFY label NVARCHAR2(20)"];
  expect(await explain("oracle", change, recorded)).toEqual(["a column that holds values changes its type"]);
  const lost = (ours: readonly string[]) => ours.filter((sql) => !/SET label = limbeck_aside/.test(sql));
  expect(await explain("oracle", change, recorded, lost)).toBeUndefined();
});

test("INTEGER of Oracle is not made narrower", async () => {
  const wider = alter("watts", { set: { type: { name: "bigInteger" } } });
  expect(await explain("oracle", wider, ["ALTER TABLE lamp MODIFY watts NUMBER(19)"])).toEqual([
    "INTEGER is the widest",
  ]);
  expect(
    await explain(
      "oracle",
      alter("label", { set: { nullable: true } }),
      ["ALTER TABLE lamp MODIFY label NUMBER(19)"],
      () => [],
    ),
  ).toBeUndefined();
});

test("the rest of a restated column stays as the history has it", async () => {
  const required = alter("watts", { set: { nullable: false }, existing: { type: { name: "integer" } } });
  const recorded = ["ALTER TABLE lamp MODIFY watts INTEGER NOT NULL"];
  expect(await explain("mysql", required, recorded)).toEqual(["the rest of the column stays"]);
  const lost = (change: [string, string]) => (ours: readonly string[]) =>
    ours.map((sql) => sql.replace(...change));
  expect(await explain("mysql", required, recorded, lost(["NOT NULL", "NULL"]))).toBeUndefined();
  expect(await explain("mysql", required, recorded, lost(["DEFAULT 40", "DEFAULT 41"]))).toBeUndefined();
  expect(await explain("mysql", required, recorded, lost(["INTEGER", "BIGINT"]))).toBeUndefined();
});
