import {
  type Draft,
  type DropIndex,
  type EmitContext,
  Fault,
  type IndexPart,
  list,
  type ModelIndex,
  statement,
  type TableName,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { phrases } from "./phrases.js";

/** `CREATE [UNIQUE] INDEX [IF NOT EXISTS] [schema.]name ON table (…) [WHERE …]` */
export function createIndexText(
  index: ModelIndex,
  { table, schema }: TableName,
  ifNotExists: boolean | undefined,
  context: EmitContext,
): Draft {
  expectFreeName(index, { table, schema }, context);
  return statement(
    words(
      "CREATE",
      index.unique && "UNIQUE",
      "INDEX",
      ifNotExists && "IF NOT EXISTS",
      tableText({ table: index.name, schema }, phrases),
      `ON ${phrases.identifier(table)}`,
      `(${list(index.columns.map((part) => partText(part, context)))})`,
      index.where !== undefined && `WHERE ${context.text(index.where, "the index's condition")}`,
    ),
  );
}

/** The names of indexes are one a database, not one a table. */
function expectFreeName({ name }: ModelIndex, table: TableName, { after }: EmitContext): void {
  const other = after.tablesWithIndex(name, table.schema).find((one) => one.table !== table.table);
  if (other === undefined) return;
  throw new Fault("index-exists", `table ${other.table} already has an index ${name}`, {
    advice: "In SQLite the indexes of all tables share their names: choose another name.",
    place: { dialect: "sqlite" },
  });
}

function partText(part: IndexPart, context: EmitContext): string {
  if (typeof part === "string") return phrases.identifier(part);
  if (part.nulls !== undefined) {
    throw context.refuse("orders NULLs first and has no word to change that", "Leave nulls out for sqlite.");
  }
  const subject =
    "column" in part
      ? phrases.identifier(part.column)
      : `(${context.text(part.expression, "the index's expression")})`;
  return words(subject, part.order?.toUpperCase());
}

/** `DROP INDEX [IF EXISTS] [schema.]name` */
export function dropIndex({
  name,
  schema,
  ifExists,
}: Pick<DropIndex, "name" | "schema" | "ifExists">): Draft {
  return statement(words("DROP INDEX", ifExists && "IF EXISTS", tableText({ table: name, schema }, phrases)));
}
