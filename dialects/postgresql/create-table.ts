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
import { expectPartitionable } from "./expect-partitions.js";
import { createIndexText } from "./index-text.js";
import { phrases, storageText } from "./phrases.js";

/** The enum types that are used first here, the table, its indexes, its comments. */
export function createTable(operation: CreateTable, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  expectTogether(operation, context);
  for (const one of table.constraints) expectPartitionable(one, table, context);
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

/** What the grammar takes, and the server then refuses. */
function expectTogether({ temporary, postgresql = {} }: CreateTable, context: EmitContext): void {
  const { unlogged, onCommit, inherits = [], partitionBy } = postgresql;
  if (unlogged && temporary) {
    throw context.refuse(
      "makes a table temporary or unlogged, not both",
      "Leave postgresql.unlogged out: temporary tables are not logged.",
    );
  }
  if (onCommit !== undefined && !temporary) {
    throw context.refuse(
      "knows onCommit for temporary tables alone",
      "Set temporary: true, or leave postgresql.onCommit out.",
    );
  }
  if (partitionBy !== undefined && inherits.length > 0) {
    throw context.refuse("makes no partitioned table that inherits", "Leave inherits or partitionBy out.");
  }
  if (inherits.length === 0 || context.replay.unknownTables === "assume") return;
  const known = new Set(context.before.tables().map(({ table }) => table));
  for (const parent of inherits) if (!known.has(parent)) expectTable(context.before, { table: parent });
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
