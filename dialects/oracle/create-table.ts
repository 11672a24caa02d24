import {
  type CreateTable,
  type Draft,
  type EmitContext,
  expectKeyColumns,
  expectTable,
  keyColumns,
  type TableModel,
  tableBody,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { harmless, orTolerated } from "./block-text.js";
import { commentOnColumn, commentOnTable } from "./comments.js";
import { emptyDefaults, noted } from "./empty-text.js";
import { tablespaceName } from "./identifier.js";
import { createIndexText } from "./index-text.js";
import { phrases } from "./phrases.js";
import { unfitForKeys } from "./unfit.js";

/** The table, its indexes, its comments. */
export function createTable(operation: CreateTable, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  for (const one of table.constraints) expectKeyColumns(keyColumns(one), table, unfitForKeys, context);
  const { ifNotExists } = operation;
  const native = ifNotExists && context.server.atLeast("23");
  const sql = words(
    "CREATE",
    table.temporary && "GLOBAL TEMPORARY",
    "TABLE",
    native && "IF NOT EXISTS",
    tableText(table, phrases),
    tableBody(table, context),
    tableSuffix(table, context),
  );
  return noted(emptyDefaults(table.columns), [
    orTolerated(sql, ifNotExists && !native && harmless.nameUsed),
    ...table.indexes.map((index) => createIndexText(index, table, ifNotExists, context)),
    ...comments(table),
  ]);
}

function comments(table: TableModel): Draft[] {
  return [
    ...(table.comment === undefined ? [] : [commentOnTable(table, table.comment)]),
    ...table.columns.flatMap(({ name, comment }) =>
      comment === undefined ? [] : [commentOnColumn(table, name, comment)],
    ),
  ];
}

/** The rows of a temporary table live as long as the session, unless the author says otherwise. */
function tableSuffix({ temporary, options, constraints }: TableModel, context: EmitContext): string {
  const { compress, onCommit, tablespace, organization, pctFree, noLogging, partitionBy } = context.options(
    options,
    "oracle",
  );
  if (onCommit !== undefined && !temporary) {
    throw context.refuse(
      "knows onCommit for temporary tables alone",
      "Set temporary: true, or leave it out.",
    );
  }
  if (organization === "index" && !constraints.some((one) => one.constraint === "primaryKey")) {
    throw context.refuse(
      "keeps the rows of an index-organized table in its primary key, and there is none",
      "Give the table a primary key, or leave oracle.organization out.",
    );
  }
  return words(
    temporary && `ON COMMIT ${(onCommit ?? "preserve rows").toUpperCase()}`,
    organization && `ORGANIZATION ${organization.toUpperCase()}`,
    pctFree === undefined ? undefined : `PCTFREE ${pctFree}`,
    noLogging && "NOLOGGING",
    compress === true ? "COMPRESS" : compress && `ROW STORE COMPRESS ${compress.toUpperCase()}`,
    tablespace && `TABLESPACE ${tablespaceName(tablespace)}`,
    partitionBy && `PARTITION BY ${partitionBy}`,
  );
}
