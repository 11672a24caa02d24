import {
  type DeleteRows,
  expectTable,
  type InsertRows,
  isSql,
  type RowCondition,
  type UpdateRows,
} from "../../operations/index.js";
import { findColumn, type Row, type TableModel, type Value } from "../../schema/index.js";
import { type Draft, statement } from "../draft.js";
import type { EmitContext } from "../emit-context.js";
import { lines, parens, words } from "../layout.js";
import { columnList, tableText } from "../phrases.js";

/** Rows in one INSERT; more are spread over several, so that no server's limit is met. */
const rowsPerInsert = 100;

/** `INSERT INTO t (…) [clause] VALUES (…), (…)`; rows that give other columns start another statement. */
export function insertRows(operation: InsertRows, context: EmitContext, clause?: string): Draft[] {
  const table = expectTable(context.after, operation);
  return groupByColumns(operation.rows, rowsPerInsert).map(({ columns, rows }) =>
    statement(
      lines(
        words(
          "INSERT INTO",
          tableText(table, context.dialect.phrases),
          columnList(columns, context.dialect.phrases),
          clause,
          "VALUES",
        ),
        rows
          .map((row) => `    ${parens(columns.map((column) => value(row[column]!, column, table, context)))}`)
          .join(",\n"),
      ),
    ),
  );
}

/** One `INSERT INTO t (…) VALUES (…)` a row, for servers without row lists. */
export function insertEachRow(operation: InsertRows, context: EmitContext): Draft[] {
  const { rows, ...rest } = operation;
  return rows.flatMap((row) => insertRows({ ...rest, rows: [row] }, context));
}

export function updateRows(operation: UpdateRows, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  const { identifier } = context.dialect.phrases;
  const changes = Object.entries(operation.set).map(
    ([column, set]) => `${identifier(column)} = ${value(set, column, table, context)}`,
  );
  return [
    statement(
      lines(
        words("UPDATE", tableText(table, context.dialect.phrases)),
        `SET ${changes.join(",\n    ")}`,
        condition(operation.where, table, context),
      ),
    ),
  ];
}

export function deleteRows(operation: DeleteRows, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  return [
    statement(
      lines(
        words("DELETE FROM", tableText(table, context.dialect.phrases)),
        condition(operation.where, table, context),
      ),
    ),
  ];
}

/** Runs of rows with the same columns, at most `most` long. */
export function groupByColumns(
  rows: readonly Row[],
  most: number,
): { readonly columns: readonly string[]; readonly rows: Row[] }[] {
  const groups: { key: string; columns: readonly string[]; rows: Row[] }[] = [];
  for (const row of rows) {
    const columns = Object.keys(row);
    const key = [...columns].sort().join("\0");
    const last = groups.at(-1);
    if (last !== undefined && last.key === key && last.rows.length < most) last.rows.push(row);
    else groups.push({ key, columns, rows: [row] });
  }
  return groups;
}

function condition(
  where: RowCondition | undefined,
  table: TableModel,
  context: EmitContext,
): string | undefined {
  if (where === undefined) return undefined;
  if (isSql(where)) return `WHERE ${context.text(where.sql, "the condition")}`;
  const { identifier } = context.dialect.phrases;
  const tests = Object.entries(where).map(([column, wanted]) =>
    wanted === null
      ? `${identifier(column)} IS NULL`
      : `${identifier(column)} = ${value(wanted, column, table, context)}`,
  );
  return `WHERE ${tests.join("\n  AND ")}`;
}

function value(given: Value, column: string, table: TableModel, context: EmitContext): string {
  return context.dialect.phrases.literal(given, context, findColumn(table, column)?.type);
}
