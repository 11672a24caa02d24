import {
  type CreateTable,
  type Draft,
  type EmitContext,
  expectTable,
  lines,
  list,
  statement,
  type TableModel,
  tableBody,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { commentOnColumn, commentOnTable } from "./comments.js";
import { createFirstUsed } from "./enum-types.js";
import { createIndexText } from "./index-text.js";
import { phrases, storageText } from "./phrases.js";

/** The enum types that are used first here, the table, its indexes, its comments. */
export function createTable(operation: CreateTable, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  const made = statement(
    words(
      "CREATE",
      table.temporary && "TEMPORARY",
      operation.postgresql?.unlogged && "UNLOGGED",
      "TABLE",
      operation.ifNotExists && "IF NOT EXISTS",
      tableText(table, phrases),
      tableBody(table, context),
    ) + tableSuffix(operation),
  );
  return [
    ...createFirstUsed(table, context),
    made,
    ...table.indexes.map((index) => createIndexText(index, table, operation.ifNotExists, context)),
    ...comments(table),
  ];
}

function comments(table: TableModel): Draft[] {
  return [
    ...(table.comment === undefined ? [] : [commentOnTable(table, table.comment)]),
    ...table.columns.flatMap(({ name, comment }) =>
      comment === undefined ? [] : [commentOnColumn(table, name, comment)],
    ),
  ];
}

function tableSuffix({ postgresql = {} }: CreateTable): string {
  const { inherits, partitionBy, using, with: parameters, onCommit, tablespace } = postgresql;
  const clauses = lines(
    inherits && `INHERITS (${list(inherits.map(phrases.identifier))})`,
    partitionBy && `PARTITION BY ${partitionBy}`,
    using && `USING ${phrases.identifier(using)}`,
    parameters && `WITH ${storageText(parameters)}`,
    onCommit && `ON COMMIT ${onCommit.toUpperCase()}`,
    tablespace && `TABLESPACE ${phrases.identifier(tablespace)}`,
  );
  return clauses === "" ? "" : `\n${clauses}`;
}
