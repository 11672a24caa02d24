import { describe, expect, it } from "vitest";
import { TolerantCompiler } from "../compile-history.js";
import { importOperation } from "./import-operation.js";
import { ImportRefusal } from "./import-refusal.js";
import type { NeutralColumn, NeutralOperation } from "./neutral.js";

const flag = (type: object = {}): NeutralColumn => ({
  name: "flag",
  type: { name: "boolean", createConstraint: true, ...type },
});

const alter = (operation: Partial<NeutralOperation>): NeutralOperation => ({
  op: "alterColumn",
  table: "lamp",
  schema: null,
  column: "flag",
  ...operation,
});

describe("a type that brings a check with it", () => {
  const toInteger = alter({ set: { type: { name: "integer" } }, existing: { type: flag().type } });

  it("loses the check with the type, by its columns where it has no name", () => {
    expect(importOperation(toInteger, "sqlite")).toMatchObject([
      { kind: "dropConstraint", table: "lamp", columns: ["flag"], type: "check" },
      { kind: "alterColumn", column: "flag", type: { type: "integer" } },
    ]);
  });

  it("loses the check by its name where it has one", () => {
    const named = alter({
      set: { type: { name: "integer" } },
      existing: { type: flag({ constraintName: "is_flag" }).type },
    });
    expect(importOperation(named, "sqlite")[0]).toMatchObject({ kind: "dropConstraint", name: "is_flag" });
  });

  it("has none where the dialect has booleans", () => {
    expect(importOperation(toInteger, "postgresql")).toMatchObject([{ kind: "alterColumn" }]);
  });

  it("brings it when the column gets the type, under the column's name after", () => {
    const toBoolean = alter({
      set: { type: flag().type, name: "lit" },
      existing: { type: { name: "integer" } },
    });
    expect(importOperation(toBoolean, "mysql")).toMatchObject([
      { kind: "alterColumn", renameTo: "lit", type: { type: "boolean" } },
      { kind: "addConstraint", constraint: { constraint: "check", condition: "lit IN (0, 1)" } },
    ]);
  });
});

describe("a column that is added", () => {
  const added = (operation: Partial<NeutralOperation>): NeutralOperation => ({
    op: "addColumn",
    table: "lamp",
    schema: null,
    column: { name: "id", type: { name: "integer" }, primaryKey: true },
    ...operation,
  });

  it("takes a key that stands behind it in a constraint of its own", () => {
    expect(importOperation(added({ inlinePrimaryKey: true }), "postgresql")).toMatchObject([
      { kind: "addColumn", column: { name: "id", nullable: false, autoincrement: true } },
      { kind: "addConstraint", constraint: { constraint: "primaryKey", columns: ["id"] } },
    ]);
  });

  it("adds no key where none is written", () => {
    expect(importOperation(added({}), "postgresql")).toHaveLength(1);
  });
});

describe("names and constraints", () => {
  it("reads a schema that is quoted whatever it is", () => {
    const schema = { name: "some.schema", quote: true } as unknown as string;
    const renamed = { op: "renameTable", table: "lamp", newName: "light", schema };
    expect(importOperation(renamed, "postgresql")).toMatchObject([{ schema: '"some.schema"' }]);
  });

  it("folds a name that must not be quoted, where the server would", () => {
    const dropped = { op: "dropTable", table: { name: "Lamp", quote: false } } as unknown as NeutralOperation;
    expect(importOperation(dropped, "oracle")).toMatchObject([{ table: "lamp" }]);
    expect(importOperation(dropped, "mssql")).toMatchObject([{ table: "Lamp" }]);
  });

  it("reads an exclude constraint with its operators", () => {
    const excluded: NeutralOperation = {
      op: "addConstraint",
      table: "booking",
      schema: null,
      constraint: {
        kind: "exclude",
        name: "one_at_a_time",
        elements: [
          { column: "room", with: "=" },
          { column: "during", with: "&&" },
        ],
        using: "gist",
        where: { sql: "room > 5" },
      },
    };
    expect(importOperation(excluded, "postgresql")).toEqual([
      {
        kind: "addConstraint",
        table: "booking",
        constraint: {
          constraint: "exclude",
          name: "one_at_a_time",
          elements: [
            { column: "room", operator: "=" },
            { column: "during", operator: "&&" },
          ],
          using: "gist",
          where: "room > 5",
        },
      },
    ]);
  });

  it("reads another dialect's timestamp by name where the name is a type too", () => {
    const column: NeutralColumn = { name: "made", type: { name: "timestamp", dialect: "postgresql" } };
    const [onMysql] = importOperation({ op: "addColumn", table: "lamp", schema: null, column }, "mysql");
    expect(onMysql).toMatchObject({ column: { type: { type: "native", name: "TIMESTAMP" } } });
  });

  it("refuses what it has no words for", () => {
    expect(() => importOperation({ op: "custom:CreateViewOp" }, "postgresql")).toThrow(ImportRefusal);
  });
});

describe("the vocabulary of a recording", () => {
  const refusal = (operation: object) => {
    try {
      importOperation(operation as NeutralOperation, "postgresql");
      return undefined;
    } catch (error) {
      return error instanceof ImportRefusal ? error.message : error;
    }
  };
  const column = { name: "a", type: { name: "integer" } };
  const index = (text: string, more: object = {}) => ({
    op: "createIndex",
    table: "lamp",
    index: { name: "ix", columns: [{ expression: { kind: "text", text, sql: text } }], ...more },
  });
  const imported = (operation: object, dialect: string) =>
    importOperation(operation as NeutralOperation, dialect);

  it.each([
    ["an operation", { op: "dropColumn", table: "lamp", column: "a", cascade: true }, "cascade"],
    ["a column", { op: "addColumn", table: "lamp", column: { ...column, invisible: true } }, "invisible"],
    [
      "a type",
      { op: "addColumn", table: "lamp", column: { ...column, type: { name: "integer", wide: 1 } } },
      "wide",
    ],
    [
      "a default",
      { op: "addColumn", table: "lamp", column: { ...column, default: { kind: "identity", order: true } } },
      "order",
    ],
    [
      "a type before",
      { op: "alterColumn", table: "lamp", column: "a", set: { type: { name: "text", odd: 1 } } },
      "odd",
    ],
    [
      "an index",
      { op: "createIndex", table: "lamp", index: { name: "i", columns: [{ column: "a", odd: 1 }] } },
      "odd",
    ],
    [
      "an inner operation",
      { op: "batchAlterTable", table: "lamp", ops: [{ op: "dropTable", odd: 1 }] },
      "odd",
    ],
  ])("is refused where %s says what nobody knows", (_, operation, key) => {
    expect(refusal(operation)).toContain(key);
  });

  it("may say nothing under any key", () => {
    expect(
      refusal({ op: "dropColumn", table: "lamp", column: "a", cascade: false, odd: null, more: {} }),
    ).toBeUndefined();
  });

  it("reads operator classes, orders and lengths out of the text of an index", () => {
    expect(imported(index("label text_pattern_ops"), "postgresql")).toMatchObject([
      { columns: ["label"], postgresql: { operatorClasses: { label: "text_pattern_ops" } } },
    ]);
    expect(imported(index("lower(label) gin_trgm_ops DESC"), "postgresql")).toMatchObject([
      {
        columns: [{ expression: "lower(label)", order: "desc" }],
        postgresql: { operatorClasses: { "lower(label)": "gin_trgm_ops" } },
      },
    ]);
    expect(imported(index("label(7)"), "mysql")).toMatchObject([
      { columns: ["label"], mysql: { length: { label: 7 } } },
    ]);
  });

  it("reads tables with prefixes and options of every dialect", () => {
    const table = (more: object) => ({
      op: "createTable",
      table: { name: "lamp", columns: [column], ...more },
    });
    expect(
      imported(
        table({ prefixes: ["GLOBAL TEMPORARY"], options: { oracle_on_commit: "PRESERVE ROWS" } }),
        "oracle",
      ),
    ).toMatchObject([{ temporary: true, oracle: { onCommit: "preserve rows" } }]);
    expect(
      imported(table({ prefixes: ["UNLOGGED"], options: { postgresql_inherits: "thing" } }), "postgresql"),
    ).toMatchObject([{ postgresql: { unlogged: true, inherits: ["thing"] } }]);
    expect(
      imported(
        table({ options: { "mysql_DEFAULT CHARSET": "utf8mb4", mysql_key_block_size: "8" } }),
        "mysql",
      ),
    ).toMatchObject([{ mysql: { charset: "utf8mb4", keyBlockSize: 8 } }]);
    const key = { ...column, primaryKey: true };
    expect(
      imported(
        {
          op: "createTable",
          table: { name: "lamp", columns: [key], options: { sqlite_autoincrement: true } },
        },
        "sqlite",
      ),
    ).toMatchObject([{ columns: [{ name: "a", sqlite: { autoincrement: true } }] }]);
  });

  it("keeps what a type says besides its name", () => {
    const typed = (type: object, dialect: string) =>
      (
        imported({ op: "addColumn", table: "lamp", column: { name: "a", type } }, dialect)[0] as {
          column: { type: object };
        }
      ).column.type;
    expect(typed({ dialect: "mysql", name: "enum", values: ["x"], charset: "latin1" }, "mysql")).toEqual({
      type: "native",
      dialect: "mysql",
      name: "ENUM",
      values: ["x"],
      suffix: "CHARACTER SET latin1",
    });
    expect(
      typed({ dialect: "mysql", name: "integer", displayWidth: 5, zerofill: true }, "mysql"),
    ).toMatchObject({
      arguments: [5],
      suffix: "ZEROFILL",
    });
    expect(typed({ dialect: "postgresql", name: "interval", precision: 3 }, "postgresql")).toMatchObject({
      name: "INTERVAL",
      arguments: [3],
    });
    expect(typed({ dialect: "oracle", name: "varchar2", length: 40 }, "oracle")).toEqual({
      type: "string",
      length: 40,
    });
    expect(typed({ exact: true, name: "nvarchar", length: 40 }, "oracle")).toEqual({
      type: "unicode",
      length: 40,
    });
  });

  it("has no place for a column in a rebuilt table", () => {
    const added = { op: "addColumn", table: "lamp", column, insertAfter: "id" };
    expect(() => imported(added, "sqlite")).toThrow("place of a column");
    expect(imported(added, "mysql")).toHaveLength(1);
  });
});

describe("a batch with a table of its own", () => {
  const copyFrom = {
    name: "lamp",
    columns: [
      { name: "id", type: { name: "integer" }, primaryKey: true },
      { name: "label", type: { name: "string", length: 20 } },
    ],
  };
  const batch: NeutralOperation = {
    op: "batchAlterTable",
    table: "lamp",
    copyFrom,
    ops: [{ op: "alterColumn", table: "lamp", column: "label", set: { nullable: false } }],
  };
  const compiled = async (earlier: readonly NeutralOperation[]) => {
    const compiler = await TolerantCompiler.for("sqlite", {}, { unknownTables: "assume" });
    const all = [...earlier, batch].map((source) =>
      compiler.compile({ source, operations: importOperation(source, "sqlite") }),
    );
    return {
      refusals: all.flatMap((one) => one.refusals),
      sql: all.at(-1)!.statements.map(({ sql }) => sql),
    };
  };

  it("is rebuilt though no revision created the table", async () => {
    const { refusals, sql } = await compiled([]);
    expect(refusals).toEqual([]);
    expect(sql.join()).toContain("label VARCHAR(20) NOT NULL");
  });

  it("is rebuilt as the history knows it, where it does", async () => {
    const columns = [...copyFrom.columns, { name: "watts", type: { name: "integer" } }];
    const { refusals, sql } = await compiled([{ op: "createTable", table: { name: "lamp", columns } }]);
    expect(refusals).toEqual([]);
    expect(sql.join()).toContain("watts INTEGER");
  });
});
