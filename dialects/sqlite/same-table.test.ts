import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type BatchOperation,
  type DataType,
  Fault,
  type Operation,
  recreate,
} from "../../src/dialect/index.js";
import { compile, openDatabase, replay, scriptOf } from "./in-memory.test-bed.js";

const on = { table: "t" } as const;

const start: Operation[] = [
  { kind: "createTable", table: "p", columns: [{ name: "key", type: { type: "text" }, primaryKey: true }] },
  {
    kind: "createTable",
    ...on,
    columns: [
      { name: "id", type: { type: "integer" }, primaryKey: true, sqlite: { autoincrement: true } },
      { name: "a", type: { type: "string", length: 9 }, default: "x" },
      { name: "select", type: { type: "numeric", precision: 9, scale: 2 } },
      { name: "p_id", type: { type: "text" } },
    ],
    constraints: [
      {
        constraint: "foreignKey",
        name: "fk_p",
        columns: ["p_id"],
        references: { table: "p", columns: ["key"] },
      },
      { constraint: "unique", name: "uq_a", columns: ["a", "id"] },
    ],
    indexes: [{ name: "ix_a", columns: ["a"], where: "id > 1" }],
  },
];

const column = fc.constantFrom("a", "select", "p_id", "b", "c");
const type = fc.constantFrom<DataType>(
  { type: "text" },
  { type: "integer" },
  { type: "boolean" },
  { type: "string", length: 30 },
  { type: "enum", values: ["x", "y", "z"] },
);

const change: fc.Arbitrary<BatchOperation> = fc.oneof(
  fc
    .record({ name: column, type, nullable: fc.boolean() })
    .map((given): BatchOperation => ({ kind: "addColumn", ...on, column: { ...given, default: "x" } })),
  column.map((name): BatchOperation => ({ kind: "dropColumn", ...on, column: name })),
  fc.record({ column, type }).map((given): BatchOperation => ({ kind: "alterColumn", ...on, ...given })),
  fc
    .record({ column, renameTo: column })
    .map((given): BatchOperation => ({ kind: "alterColumn", ...on, ...given })),
  column.map(
    (name): BatchOperation => ({
      kind: "alterColumn",
      ...on,
      column: name,
      // Of every type and key that a column may come to have.
      default: { kind: "sql", sql: "'x' || ''" },
    }),
  ),
  column.map((name): BatchOperation => ({ kind: "createIndex", ...on, columns: [name], unique: false })),
  fc.constant<BatchOperation>({ kind: "dropIndex", ...on, name: "ix_a" }),
  fc.constantFrom("fk_p", "uq_a").map((name): BatchOperation => ({ kind: "dropConstraint", ...on, name })),
  column.map(
    (name): BatchOperation => ({
      kind: "addConstraint",
      ...on,
      constraint: {
        constraint: "foreignKey",
        name: "fk_more",
        columns: [name],
        references: { table: "p", columns: ["key"] },
      },
    }),
  ),
);

const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 3, arbitrary: change },
  {
    weight: 1,
    arbitrary: fc
      .array(change, { minLength: 2, maxLength: 5 })
      .map((operations): Operation => ({ kind: "batch", ...on, operations })),
  },
);

/** The operations that fit the schema, in their order. */
function fitting(given: readonly Operation[]): Operation[] {
  const kept = [...start];
  for (const one of given) {
    try {
      compile([...kept, one]);
      kept.push(one);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
    }
  }
  return kept;
}

const catalog = [
  "SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo('t')",
  'SELECT "from", "table", "to" FROM pragma_foreign_key_list(\'t\') ORDER BY 1',
  `SELECT i."unique", i.origin, i.partial, group_concat(c.name) FROM pragma_index_list('t') AS i, pragma_index_info(i.name) AS c
   GROUP BY i.seq ORDER BY 1, 2, 3, 4`,
  // SQLite quotes a renamed column in the text of its indexes.
  "SELECT name, replace(sql, '\"', '') FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY 1",
];

test("after any changes the table is the one that its model would create, with every row that it had", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 6 }), async (given) => {
      const operations = fitting(given);
      const changed = await openDatabase();
      changed.run(scriptOf(compile(start).all, "plain"));
      changed.run(
        "INSERT INTO p VALUES ('x'), ('y'), ('z'); INSERT INTO t (id, a) VALUES (1, 'x'), (2, 'y'), (7, 'z')",
      );
      const { all, model } = compile(operations);
      const before = compile(start).all.length;
      changed.run(scriptOf(all.slice(before), "plain", { from: ["aa11"], to: ["bb22"] }));
      const fresh = await openDatabase();
      fresh.run(scriptOf(compile([start[0]!, recreate(model.table(on)!, replay)]).all, "plain"));
      for (const query of catalog) expect(changed.rows(query)).toEqual(fresh.rows(query));
      expect(changed.rows("SELECT id FROM t ORDER BY id")).toEqual([[1], [2], [7]]);
    }),
    { numRuns: 60 },
  );
});
