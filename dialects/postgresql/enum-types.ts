import {
  type DataType,
  type Draft,
  type EmitContext,
  type EnumModel,
  isUnknownType,
  list,
  statement,
  type TableModel,
  variantFor,
} from "../../src/dialect/index.js";
import { text } from "./literal.js";
import { typeName } from "./type-name.js";

/** `CREATE TYPE … AS ENUM (…)` */
export function createType({ name, schema, values }: EnumModel): Draft {
  return statement(`CREATE TYPE ${typeName({ table: name, schema })} AS ENUM (${list(values.map(text))})`);
}

/** `DROP TYPE …` */
export function dropType({ name, schema }: Pick<EnumModel, "name" | "schema">): Draft {
  return statement(`DROP TYPE ${typeName({ table: name, schema })}`);
}

/** The types that come to exist because `table` uses them first. */
export function createFirstUsed(table: TableModel, { before, after }: EmitContext): Draft[] {
  return after
    .enumsOf(table)
    .filter(({ name, schema, create }) => create !== false && before.enum(name!, schema) === undefined)
    .map(({ name, schema, values }) => createType({ name: name!, schema, values }));
}

/** The types that go because `table` was their last user and they asked for it. */
export function dropLastUsed(table: TableModel, { before, after }: EmitContext): Draft[] {
  return before
    .enumsOf(table)
    .filter(
      ({ name, schema }) =>
        before.enum(name!, schema) !== undefined && after.enum(name!, schema) === undefined,
    )
    .map(({ name, schema }) => dropType({ name: name!, schema }));
}

/** Whether PostgreSQL converts a column's values from one type to the other without being told how. */
export function convertsByItself(before: DataType, after: DataType, { dialect }: EmitContext): boolean {
  const from = family(variantFor(before, dialect.traits.names));
  const to = family(variantFor(after, dialect.traits.names));
  return from === to || to === "text" || isUnknownType(before);
}

/** How the values become the type after where PostgreSQL must be told: enum types are reached and left by way of text. */
export function conversion(
  column: string,
  before: DataType,
  after: string,
  target: DataType,
  { dialect }: EmitContext,
): string {
  const [from, to] = [before, target].map((type) => variantFor(type, dialect.traits.names));
  // The server casts INTEGER alone to BOOLEAN, and BOOLEAN to INTEGER alone.
  if (to?.type === "boolean" && family(from!) === "number") return `${column} <> 0`;
  if (from?.type === "boolean" && family(to!) === "number") return `${column}::int::${after}`;
  const byText = (from?.type === "enum" || to?.type === "enum") && family(from!) !== "text";
  return `${column}${byText ? "::text" : ""}::${after}`;
}

const families: Readonly<Record<string, string>> = {
  string: "text",
  text: "text",
  unicode: "text",
  unicodeText: "text",
  smallInteger: "number",
  integer: "number",
  bigInteger: "number",
  numeric: "number",
  float: "number",
  double: "number",
  date: "time",
  dateTime: "time",
  json: "json",
};

function family(type: DataType): string {
  if (type.type === "native") {
    if (/^jsonb?$/i.test(type.name)) return "json";
    return /^(citext|char|varchar|text)/i.test(type.name) ? "text" : `native ${type.name}`;
  }
  if (type.type === "enum") return `enum ${type.schema}.${type.name}`;
  return families[type.type] ?? type.type;
}
