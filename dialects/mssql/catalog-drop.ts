import {
  type Draft,
  type ForeignKey,
  lines,
  list,
  quoted,
  statement,
  type TableName,
  type Unique,
} from "../../src/dialect/index.js";
import { columnId, nameLiteral, objectId, tableNameText } from "./names.js";

/** Drops a column's default, whatever name it was given: a server-made one is known to the catalog alone. */
export function dropDefault(table: TableName, column: string): Draft {
  return byCatalog(table, "sys.default_constraints", `parent_column_id = ${columnId(table, column)}`);
}

/** Drops the CHECK that came with a column's type; it has no name of its own. */
export function dropUnnamedChecks(table: TableName, column: string): Draft {
  const where = `parent_column_id = ${columnId(table, column)} AND is_system_named = 1`;
  return byCatalog(table, "sys.check_constraints", where);
}

/** Drops a primary key that was never given a name. */
export function dropPrimaryKey(table: TableName): Draft {
  return byCatalog(table, "sys.key_constraints", "type = 'PK'");
}

/** Drops a unique constraint or foreign key that was never given a name, found by its columns; a fault where there is none. */
export function dropUnnamed(table: TableName, constraint: ForeignKey | Unique, ifExists: boolean): Draft {
  const columns = list(constraint.columns.map(nameLiteral));
  const unique = constraint.constraint === "unique";
  const [catalog, parts, key] = unique
    ? ["sys.key_constraints", "sys.index_columns", "p.index_id = k.unique_index_id AND p.object_id"]
    : [
        "sys.foreign_keys",
        "sys.foreign_key_columns",
        "p.constraint_object_id = k.object_id AND p.parent_object_id",
      ];
  const column = unique ? "p.column_id" : "p.parent_column_id";
  const held = `SELECT COUNT(*) FROM ${parts} p WHERE ${key} = k.parent_object_id`;
  const named = `COL_NAME(k.parent_object_id, ${column}) IN (${columns})`;
  const count = constraint.columns.length;
  const where = [
    "k.is_system_named = 1",
    unique ? "k.type = 'UQ'" : `k.referenced_object_id = ${objectId((constraint as ForeignKey).references)}`,
    `(${held}) = ${count}`,
    `(${held} AND ${named}) = ${count}`,
  ];
  return byCatalog(table, `${catalog} k`, where.join("\n  AND "), !ifExists && "this constraint");
}

/** Drops the one check on a column that was never given a name; a fault where there is none. */
export function dropUnnamedCheck(table: TableName, column: string, ifExists: boolean): Draft {
  const where = `parent_column_id = ${columnId(table, column)} AND is_system_named = 1`;
  return byCatalog(table, "sys.check_constraints", where, !ifExists && "this constraint");
}

function byCatalog(table: TableName, catalog: string, where: string, wanted: string | false = false): Draft {
  const drop = `ALTER TABLE ${tableNameText(table)} DROP CONSTRAINT `;
  return statement(
    lines(
      "DECLARE @sql nvarchar(max) = N'';",
      `SELECT @sql = @sql + N${quoted(drop)} + QUOTENAME(name) + N';'`,
      `FROM ${catalog}`,
      `WHERE parent_object_id = ${objectId(table)} AND ${where};`,
      wanted && `IF @sql = N'' THROW 50000, N'${wanted} is not there', 1;`,
      "EXEC (@sql)",
    ),
  );
}
