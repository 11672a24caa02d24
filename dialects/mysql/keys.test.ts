import { describe, expect, test } from "vitest";
import type { Constraint, ForeignKey, Operation, TableIndex } from "../../src/dialect/index.js";
import { mariadb } from "../mariadb/index.js";
import { draftsOf, lastOf } from "./emitted.test-bed.js";
import { mysql } from "./index.js";

const parent: Operation = {
  kind: "createTable",
  table: "parent",
  columns: [{ name: "id", type: { type: "integer" }, primaryKey: true }],
};

function child(constraints: readonly Constraint[], indexes: readonly TableIndex[] = []): Operation {
  const columns = ["a", "b", "c"].map((name) => ({ name, type: { type: "integer" as const } }));
  return { kind: "createTable", table: "child", columns, constraints, indexes };
}

const toParent: ForeignKey = {
  constraint: "foreignKey",
  name: "fk",
  columns: ["a"],
  references: { table: "parent", columns: ["id"] },
};
const again = "ALTER TABLE child ADD CONSTRAINT fk FOREIGN KEY (a) REFERENCES parent (id)";

describe("an index that a foreign key needs", () => {
  const history = [parent, child([toParent], [{ name: "ix", columns: ["a", "b"] }])];

  test("is dropped while the foreign key is gone", () => {
    expect(lastOf(mysql, [...history, { kind: "dropIndex", name: "ix" }])).toEqual([
      "ALTER TABLE child\n    DROP FOREIGN KEY fk,\n    DROP INDEX ix",
      again,
    ]);
  });

  test("goes with one of its columns in the same way", () => {
    expect(lastOf(mysql, [...history, { kind: "dropColumn", table: "child", column: "b" }])).toEqual([
      "ALTER TABLE child\n    DROP FOREIGN KEY fk,\n    DROP INDEX ix,\n    DROP COLUMN b",
      again,
    ]);
  });

  test("is dropped plainly where another one serves", () => {
    const other: Operation = { kind: "createIndex", table: "child", name: "ix2", columns: ["a", "c"] };
    expect(lastOf(mysql, [...history, other, { kind: "dropIndex", name: "ix" }])).toEqual([
      "DROP INDEX ix ON child",
    ]);
  });
});

describe("a column is dropped", () => {
  test("with the keys and indexes of several columns that name it", () => {
    const unique: Constraint = { constraint: "unique", name: "uq", columns: ["b", "c"] };
    const history = [
      parent,
      child(
        [unique],
        [
          { name: "ix", columns: ["c", "a"] },
          { name: "ix_c", columns: ["c"] },
        ],
      ),
    ];
    expect(lastOf(mysql, [...history, { kind: "dropColumn", table: "child", column: "c" }])).toEqual([
      "ALTER TABLE child\n    DROP INDEX uq,\n    DROP INDEX ix,\n    DROP COLUMN c",
    ]);
  });

  test("with its foreign key", () => {
    expect(
      lastOf(mysql, [parent, child([toParent]), { kind: "dropColumn", table: "child", column: "a" }]),
    ).toEqual(["ALTER TABLE child\n    DROP FOREIGN KEY fk,\n    DROP COLUMN a"]);
  });
});

describe("a constraint is dropped by the words of its type", () => {
  const check: Constraint = { constraint: "check", name: "ck", condition: "a > 0" };
  const unique: Constraint = { constraint: "unique", name: "uq", columns: ["b"] };
  const key: Constraint = { constraint: "primaryKey", columns: ["c"] };
  const history = [parent, child([check, unique, toParent, key])];

  test.each([
    ["ck", "DROP CHECK ck", "DROP CONSTRAINT ck"],
    ["uq", "DROP INDEX uq", "DROP INDEX uq"],
    ["fk", "DROP FOREIGN KEY fk", "\n    DROP FOREIGN KEY fk,\n    DROP INDEX IF EXISTS fk"],
  ])("%s", (name, inMysql, inMariadb) => {
    const drop: Operation = { kind: "dropConstraint", table: "child", name };
    expect(lastOf(mysql, [...history, drop])).toEqual([`ALTER TABLE child ${inMysql}`]);
    expect(lastOf(mariadb, [...history, drop])).toEqual([
      `ALTER TABLE child ${inMariadb}`.replace(" \n", "\n"),
    ]);
  });

  test("and a foreign key's own index goes with it, or is said to stay", () => {
    const { drafts } = draftsOf(mysql, [...history, { kind: "dropConstraint", table: "child", name: "fk" }]);
    expect(drafts.at(-1)).toMatchObject([{ note: "the index that MySQL made for the foreign key stays" }]);
  });
});

test("a table goes after the foreign keys that refer to it", () => {
  const drop: Operation = { kind: "dropTable", table: "parent", cascade: true };
  expect(lastOf(mysql, [parent, child([toParent]), drop])).toEqual([
    "ALTER TABLE child DROP FOREIGN KEY fk",
    "DROP TABLE parent",
  ]);
});

describe("refused", () => {
  const base = [parent, child([])];
  const add = (constraint: Constraint): Operation => ({ kind: "addConstraint", table: "child", constraint });
  const index = (more: Partial<TableIndex>): Operation => ({
    kind: "createIndex",
    table: "child",
    name: "ix",
    columns: ["a"],
    ...more,
  });

  test.each<[string, Operation, RegExp]>([
    ["a deferrable constraint", add({ ...toParent, deferrable: true }), /deferrable/],
    ["MATCH", add({ ...toParent, match: "full" }), /MATCH/],
    ["SET DEFAULT", add({ ...toParent, onDelete: "set default" }), /SET DEFAULT/],
    ["a partial index", index({ where: "a > 0" }), /partial/],
    ["NULLS LAST", index({ columns: [{ column: "a", nulls: "last" }] }), /NULL/],
    ["a length of no column", index({ mysql: { length: { z: 1 } } }), /no column z/],
    ["a unique full text index", index({ unique: true, mysql: { prefix: "fulltext" } }), /unique fulltext/],
    ["IF NOT EXISTS on an index", index({}), /IF NOT EXISTS/],
  ])("%s", (name, operation, message) => {
    const given = name.startsWith("IF") ? ({ ...operation, ifNotExists: true } as Operation) : operation;
    expect(() => lastOf(mysql, [...base, given])).toThrow(message);
  });

  test("an index on a whole TEXT column, by MySQL alone", () => {
    const table: Operation = {
      kind: "createTable",
      table: "t",
      columns: [{ name: "a", type: { type: "text" } }],
      indexes: [{ name: "ix", columns: ["a"] }],
    };
    expect(() => lastOf(mysql, [table])).toThrow(/as a whole: a/);
    expect(lastOf(mariadb, [table])[1]).toBe("CREATE INDEX ix ON t (a)");
  });

  test("an index on an expression, by MariaDB alone", () => {
    const operation = index({ columns: [{ expression: "a + 1", order: "desc" }] });
    expect(lastOf(mysql, [...base, operation])).toEqual(["CREATE INDEX ix ON child ((a + 1) DESC)"]);
    expect(() => lastOf(mariadb, [...base, operation])).toThrow(/expression/);
    expect(() => lastOf(mysql, [...base, operation], "8.0.12")).toThrow(/expression/);
  });

  test("a CHECK that the server would ignore", () => {
    const operation = add({ constraint: "check", name: "ck", condition: "a > 0" });
    expect(() => lastOf(mysql, [...base, operation], "8.0.15")).toThrow(/ignores/);
    expect(lastOf(mysql, [...base, operation], "8.0")).toEqual([
      "ALTER TABLE child ADD CONSTRAINT ck CHECK (a > 0)",
    ]);
  });
});
