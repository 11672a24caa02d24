import { type Draft, lines, quoted, statement, type TableName } from "../../src/dialect/index.js";
import { columnId, objectId, tableNameText } from "./names.js";

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

function byCatalog(table: TableName, catalog: string, where: string): Draft {
  const drop = `ALTER TABLE ${tableNameText(table)} DROP CONSTRAINT `;
  return statement(
    lines(
      "DECLARE @sql nvarchar(max) = N'';",
      `SELECT @sql = @sql + N${quoted(drop)} + QUOTENAME(name) + N';'`,
      `FROM ${catalog}`,
      `WHERE parent_object_id = ${objectId(table)} AND ${where};`,
      "EXEC (@sql)",
    ),
  );
}
