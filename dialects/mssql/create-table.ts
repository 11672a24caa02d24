import {
  type CreateTable,
  type Draft,
  type EmitContext,
  expectTable,
  lines,
  statement,
  tableBody,
  words,
} from "../../src/dialect/index.js";
import { comment } from "./comments.js";
import { createIndexText } from "./index-text.js";
import { objectId, tableNameText } from "./names.js";

/** The table, its indexes, its comments. */
export function createTable(operation: CreateTable, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  expectTemporaryName(operation, context);
  const { ifNotExists } = operation;
  const made = words("CREATE TABLE", tableNameText(table), tableBody(table, context));
  const comments = [
    { column: undefined, after: table.comment },
    ...table.columns.map(({ name, comment: after }) => ({ column: name, after })),
  ];
  return [
    statement(lines(ifNotExists && `IF ${objectId(table)} IS NULL`, made)),
    ...table.indexes.map((index) => createIndexText(index, table, ifNotExists, context)),
    ...comments.flatMap(({ column, after }) =>
      after === undefined ? [] : [comment(table, column, { before: undefined, after, ifNotExists })],
    ),
  ];
}

/** The name alone makes a table temporary. */
function expectTemporaryName({ table, temporary }: CreateTable, context: EmitContext): void {
  if (table.startsWith("#") === (temporary === true)) return;
  if (temporary) {
    throw context.refuse(
      "knows temporary tables by their name",
      `Name the table #${table}, or leave temporary out for mssql.`,
    );
  }
  throw context.refuse(
    `takes ${table} for a temporary table`,
    "Set temporary: true, or give the table a name without #.",
  );
}
