import {
  columnList,
  type Draft,
  type DropIndex,
  type EmitContext,
  type IndexPart,
  list,
  type ModelIndex,
  statement,
  type TableName,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { storage } from "./create-table.js";
import { phrases } from "./phrases.js";

/** `CREATE [UNIQUE] INDEX [CONCURRENTLY] … ON …` */
export function createIndexText(
  index: ModelIndex,
  table: TableName,
  ifNotExists: boolean | undefined,
  context: EmitContext,
): Draft {
  const {
    concurrently,
    using,
    include,
    nullsNotDistinct,
    with: parameters,
    tablespace,
  } = index.postgresql ?? {};
  const sql = words(
    "CREATE",
    index.unique && "UNIQUE",
    "INDEX",
    concurrently && "CONCURRENTLY",
    ifNotExists && "IF NOT EXISTS",
    phrases.identifier(index.name),
    `ON ${tableText(table, phrases)}`,
    using && `USING ${using}`,
    `(${list(index.columns.map((part) => partText(part, index, context)))})`,
    include && `INCLUDE ${columnList(include, phrases)}`,
    nullsNotDistinct && "NULLS NOT DISTINCT",
    parameters && `WITH ${storage(parameters)}`,
    tablespace && `TABLESPACE ${phrases.identifier(tablespace)}`,
    index.where !== undefined && `WHERE ${context.text(index.where, "the index's condition")}`,
  );
  return statement(sql, concurrently ? { outside: "CREATE INDEX CONCURRENTLY" } : {});
}

function partText(part: IndexPart, index: ModelIndex, context: EmitContext): string {
  const given = typeof part === "string" ? { column: part } : part;
  const subject =
    "column" in given
      ? phrases.identifier(given.column)
      : `(${context.text(given.expression, "the index's expression")})`;
  const { order, nulls } = typeof part === "string" ? {} : part;
  return words(
    subject,
    "column" in given && index.postgresql?.operatorClasses?.[given.column],
    order?.toUpperCase(),
    nulls && `NULLS ${nulls.toUpperCase()}`,
  );
}

/** `DROP INDEX [CONCURRENTLY] [IF EXISTS] schema.name` */
export function dropIndex({ name, schema, ifExists, postgresql }: DropIndex): Draft[] {
  const concurrently = postgresql?.concurrently;
  const sql = words(
    "DROP INDEX",
    concurrently && "CONCURRENTLY",
    ifExists && "IF EXISTS",
    tableText({ table: name, schema }, phrases),
  );
  return [statement(sql, concurrently ? { outside: "DROP INDEX CONCURRENTLY" } : {})];
}
