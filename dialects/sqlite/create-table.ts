import {
  block,
  type CreateTable,
  type Draft,
  type EmitContext,
  expectTable,
  foreignKeysOf,
  list,
  primaryKeyOf,
  type Remark,
  remark,
  statement,
  type TableModel,
  tableText,
  typeText,
  words,
} from "../../src/dialect/index.js";
import { columnType, isRowid } from "./column-type.js";
import { commentRemarks } from "./comments.js";
import { createIndexText } from "./index-text.js";
import { neverReuses, phrases } from "./phrases.js";

/** The table and its indexes. */
export function createTable(operation: CreateTable, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  return [
    ...commentRemarks(table, table.columns),
    ...rowidRemarks(table, context),
    statement(createTableText(table, table.table, operation.ifNotExists, context)),
    ...table.indexes.map((index) => createIndexText(index, table, operation.ifNotExists, context)),
  ];
}

/** `CREATE TABLE name (…)` with everything that the table has, under its own name or another. */
export function createTableText(
  table: TableModel,
  name: string,
  ifNotExists: boolean | undefined,
  context: EmitContext,
): string {
  expectPossible(table, context);
  const { strict, withoutRowid } = context.options(table.options, "sqlite");
  const inline = table.columns.some((column) => neverReuses(column, context));
  const constraints = table.constraints.filter((one) => !(inline && one.constraint === "primaryKey"));
  return words(
    "CREATE",
    table.temporary && "TEMPORARY",
    "TABLE",
    ifNotExists && "IF NOT EXISTS",
    tableText({ table: name, schema: table.schema }, phrases),
    block([
      ...table.columns.map((column) => phrases.column(column, table, context)),
      ...constraints.map((one) => phrases.constraint(one, context)),
    ]),
    list([strict ? "STRICT" : "", withoutRowid ? "WITHOUT ROWID" : ""].filter((option) => option !== "")),
  );
}

/** A remark for each column whose type gives way so that it counts up. */
export function rowidRemarks(table: TableModel, context: EmitContext): Remark[] {
  const { withoutRowid } = context.options(table.options, "sqlite");
  return table.columns.flatMap((column) => {
    if (withoutRowid && column.autoincrement) {
      return [remark(`${table.table}.${column.name} does not count up: there is no rowid to count`)];
    }
    if (!isRowid(column, table, context)) return [];
    const given = typeText(column.type, context);
    const written = columnType(column, table, context);
    if (given.toUpperCase() === written) return [];
    return [
      remark(
        `${table.table}.${column.name} is ${written} instead of ${given}: no other type counts up in SQLite`,
      ),
    ];
  });
}

function expectPossible(table: TableModel, context: EmitContext): void {
  const { strict, withoutRowid } = context.options(table.options, "sqlite");
  if (strict && !context.server.atLeast("3.37")) {
    throw context.refuse("has no STRICT tables before version 3.37", "Leave out sqlite.strict.");
  }
  if (withoutRowid && primaryKeyOf(table) === undefined) {
    throw context.refuse(
      `needs a primary key in table ${table.table} to make it WITHOUT ROWID`,
      "Give the table a primary key, or leave out sqlite.withoutRowid.",
    );
  }
  if (table.temporary && table.schema !== undefined && table.schema !== "temp") {
    throw context.refuse("keeps temporary tables in no other schema than temp", "Leave out the schema.");
  }
  for (const { references, name } of foreignKeysOf(table)) {
    if (references.schema === table.schema) continue;
    throw context.refuse(
      `cannot lead foreign key ${name ?? `to ${references.table}`} of table ${table.table} into another database`,
      "Keep both tables in one schema.",
    );
  }
}
