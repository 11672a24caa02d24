import { expect, test } from "vitest";
import type { AlterColumn, Operation } from "../../src/dialect/index.js";
import { mariadb } from "../mariadb/index.js";
import { lastOf } from "./emitted.test-bed.js";
import { mysql } from "./index.js";

const table: Operation = {
  kind: "createTable",
  table: "t",
  columns: [
    { name: "id", type: { type: "integer" }, primaryKey: true },
    {
      name: "name",
      type: { type: "string", length: 50 },
      nullable: false,
      default: "x",
      collation: "utf8mb4_bin",
      comment: "who",
    },
    {
      name: "made",
      type: { type: "dateTime" },
      default: { kind: "now" },
      mysql: { onUpdate: "CURRENT_TIMESTAMP" },
    },
    { name: "twice", type: { type: "integer" }, computed: { sql: "id * 2" } },
    { name: "note", type: { type: "text" }, default: "n" },
  ],
};

function altered(change: Omit<AlterColumn, "kind" | "table">, dialect = mysql, version?: string): string {
  return lastOf(dialect, [table, { kind: "alterColumn", table: "t", ...change }], version).join("\n");
}

test("a change says everything again that would be gone otherwise", () => {
  expect(altered({ column: "name", type: { type: "string", length: 320 } })).toBe(
    "ALTER TABLE t MODIFY name VARCHAR(320) COLLATE utf8mb4_bin NOT NULL DEFAULT 'x' COMMENT 'who'",
  );
  expect(altered({ column: "made", nullable: false })).toBe(
    "ALTER TABLE t MODIFY made DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP",
  );
  expect(altered({ column: "twice", type: { type: "bigInteger" } })).toBe(
    "ALTER TABLE t MODIFY twice BIGINT GENERATED ALWAYS AS (id * 2) STORED",
  );
  expect(altered({ column: "id", comment: "key" })).toBe(
    "ALTER TABLE t MODIFY id INTEGER NOT NULL AUTO_INCREMENT COMMENT 'key'",
  );
});

test("a name alone changes by itself, a name with more by CHANGE", () => {
  expect(altered({ column: "name", renameTo: "title" })).toBe("ALTER TABLE t RENAME COLUMN name TO title");
  expect(altered({ column: "note", renameTo: "remark", type: { type: "string", length: 9 } })).toBe(
    "ALTER TABLE t CHANGE note remark VARCHAR(9) DEFAULT 'n'",
  );
  expect(altered({ column: "name", renameTo: "title" }, mariadb, "10.5.1")).toMatch(
    /^ALTER TABLE t CHANGE name title /,
  );
});

test("a literal default alone changes by itself, any other says the column again", () => {
  expect(altered({ column: "name", default: "it's" })).toBe(
    "ALTER TABLE t ALTER COLUMN name SET DEFAULT 'it''s'",
  );
  expect(altered({ column: "name", default: null })).toBe("ALTER TABLE t ALTER COLUMN name DROP DEFAULT");
  expect(altered({ column: "note", default: "m" })).toBe("ALTER TABLE t MODIFY note TEXT DEFAULT ('m')");
  expect(altered({ column: "note", default: null })).toBe("ALTER TABLE t MODIFY note TEXT");
});

test("a column that takes NULL has NULL as its default again", () => {
  // Said again in whole: MariaDB would forget ON UPDATE with the default.
  expect(altered({ column: "made", default: null })).toBe(
    "ALTER TABLE t MODIFY made DATETIME ON UPDATE CURRENT_TIMESTAMP",
  );
});

test("a comment is set by saying the column again", () => {
  expect(
    lastOf(mysql, [table, { kind: "setColumnComment", table: "t", column: "note", comment: "c" }]),
  ).toEqual(["ALTER TABLE t MODIFY note TEXT DEFAULT ('n') COMMENT 'c'"]);
  expect(lastOf(mysql, [table, { kind: "dropColumnComment", table: "t", column: "name" }])).toEqual([
    "ALTER TABLE t MODIFY name VARCHAR(50) COLLATE utf8mb4_bin NOT NULL DEFAULT 'x'",
  ]);
});
