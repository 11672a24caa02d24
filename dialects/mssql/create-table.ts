import {
  type CreateTable,
  type Draft,
  type EmitContext,
  expectKeyColumns,
  expectNullSettable,
  expectTable,
  keyColumns,
  lines,
  statement,
  type TableModel,
  tableBody,
  typeText,
  words,
} from "../../src/dialect/index.js";
import { comment } from "./comments.js";
import { identifier } from "./identifier.js";
import { createIndexText } from "./index-text.js";
import { objectId, tableNameText } from "./names.js";
import { placeText, withText } from "./storage-text.js";
import { unfitForKeys } from "./unfit.js";

/** The table, its indexes, its comments. */
export function createTable(operation: CreateTable, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  expectTemporaryName(operation, context);
  for (const one of table.constraints) {
    expectNullSettable(one, table, context);
    expectKeyColumns(keyColumns(one), table, unfitForKeys, context);
  }
  const { ifNotExists } = operation;
  const made = words("CREATE TABLE", tableNameText(table), tableBody(table, context), suffix(table, context));
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

function suffix(table: TableModel, context: EmitContext): string {
  const { on, textImageOn, dataCompression, memoryOptimized, durability } = context.options(
    table.options,
    "mssql",
  );
  expectStorable(table, context);
  return words(
    placeText(on),
    textImageOn && `TEXTIMAGE_ON ${identifier(textImageOn)}`,
    withText({
      DATA_COMPRESSION: dataCompression?.toUpperCase(),
      MEMORY_OPTIMIZED: memoryOptimized,
      DURABILITY: durability?.toUpperCase().replaceAll(" ", "_"),
    }),
  );
}

/** What the server would not keep like this ("CREATE TABLE", arguments TEXTIMAGE_ON, DATA_COMPRESSION, DURABILITY). */
function expectStorable({ options, columns }: TableModel, context: EmitContext): void {
  const { on, textImageOn, dataCompression, memoryOptimized, durability } = context.options(options, "mssql");
  if (durability !== undefined && !memoryOptimized) {
    throw context.refuse(
      "knows durability for memory-optimized tables alone",
      "Set mssql.memoryOptimized: true.",
    );
  }
  if (textImageOn !== undefined && !columns.some(({ type }) => unfitForKeys.test(typeText(type, context)))) {
    throw context.refuse(
      "knows textImageOn for tables with large values alone",
      "Leave mssql.textImageOn out: no column of the table holds any.",
    );
  }
  if (textImageOn !== undefined && typeof on === "object") {
    throw context.refuse(
      "keeps the large values of a partitioned table with its partitions",
      "Leave mssql.textImageOn out.",
    );
  }
  if (dataCompression === "columnstore") {
    throw context.refuse(
      "compresses columnstore indexes by columnstore, and tables by row or page",
      "Use row or page, or make a clustered columnstore index.",
    );
  }
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
