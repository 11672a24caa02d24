import { mentionsName, type SqlText, type TableModel } from "../schema/index.js";

/**
 * The table with a value of an enum renamed in the SQL that names one of `columns`, which use the enum: servers with enum
 * types keep the value there, whatever it is called.
 */
export function renameEnumValue(
  table: TableModel,
  columns: readonly string[],
  before: string,
  after: string,
): TableModel {
  const rename = (sql: SqlText) => renamed(sql, columns, literal(before), literal(after));
  return {
    ...table,
    columns: table.columns.map((one) =>
      one.computed === undefined
        ? one
        : { ...one, computed: { ...one.computed, sql: rename(one.computed.sql) } },
    ),
    constraints: table.constraints.map((one) =>
      one.constraint === "check" ? { ...one, condition: rename(one.condition) } : one,
    ),
    indexes: table.indexes.map((one) =>
      one.where === undefined ? one : { ...one, where: rename(one.where) },
    ),
  };
}

function renamed(sql: SqlText, columns: readonly string[], before: string, after: string): SqlText {
  if (!columns.some((column) => mentionsName(sql, column))) return sql;
  if (typeof sql === "string") return sql.replaceAll(before, () => after);
  return Object.fromEntries(
    Object.entries(sql).map(([dialect, text]) => [dialect, text?.replaceAll(before, () => after)]),
  );
}

function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
