import type { IndexOptions, IndexPart, TableIndex } from "../../../src/schema/index.js";
import { ImportRefusal, refuseOthers } from "./import-refusal.js";
import type { NeutralExpression, NeutralIndex, NeutralIndexPart } from "./neutral.js";
import { given, optionsOf, stringOption, stringsOption } from "./options.js";
import { expressionText } from "./sql-text.js";

/** An index as ours. */
export function importIndex(index: NeutralIndex, dialect: string): TableIndex {
  const own = optionsOf(index.options, dialect);
  const { where, ...stated } = own;
  const rest = { ...stated, ...optionsOfParts(index, stated, dialect) };
  return given({
    name: index.name ?? undefined,
    nameFinal: index.nameFinal || undefined,
    columns: index.columns.map((part) => importPart(part, dialect)),
    unique: index.unique || undefined,
    where: where === undefined ? undefined : conditionText(where, dialect),
    ...indexOptions(rest, index, dialect),
  }) as TableIndex;
}

/** `name gin_trgm_ops`: a column or an expression with its operator class. */
const classed = /^(.*?)\s+([a-z_]\w*_ops)$/is;

/** `name(20)`, with quotes or without: so many leading characters of a column. */
const led = /^[`"]?(\w+)[`"]?\s*\((\d+)\)$/;

const ordered = /^(.*?)\s+(ASC|DESC)(?:\s+NULLS\s+(FIRST|LAST))?$/is;

/** A text such as `created DESC` is a column with its order: the recorded tool has no other means to say so. */
function importPart({ column, expression }: NeutralIndexPart, dialect: string): IndexPart {
  if (column !== undefined) return column;
  if (expression === undefined) throw new ImportRefusal("import: part of an index");
  const text = expressionText(expression, dialect).trim();
  const [, subject = text, order, nulls] = ordered.exec(text) ?? [];
  const sorting = given({
    order: order?.toLowerCase() as "asc" | "desc" | undefined,
    nulls: nulls?.toLowerCase() as "first" | "last" | undefined,
  });
  const [, bare = subject] =
    (dialect === "postgresql" ? classed.exec(subject) : ledOf(subject, dialect)) ?? [];
  if (/^[a-z_][a-z0-9_]*$/.test(bare)) {
    return Object.keys(sorting).length === 0 ? bare : { column: bare, ...sorting };
  }
  return { expression: unwrapped(bare), ...sorting };
}

function ledOf(text: string, dialect: string): RegExpExecArray | null {
  return dialect === "mysql" || dialect === "mariadb" ? led.exec(text) : null;
}

/** Operator classes and lengths that stand in the text of a part, as if they were options. */
function optionsOfParts(
  { columns }: NeutralIndex,
  stated: Readonly<Record<string, unknown>>,
  dialect: string,
): Readonly<Record<string, unknown>> {
  const found = columns.flatMap(({ expression }) => {
    if (expression === undefined) return [];
    const text = expressionText(expression, dialect).trim();
    const [, subject = text] = ordered.exec(text) ?? [];
    const part = dialect === "postgresql" ? classed.exec(subject) : ledOf(subject, dialect);
    return part === null ? [] : [[unwrapped(part[1]!), part[2]!] as const];
  });
  if (found.length === 0) return {};
  if (dialect === "postgresql") return { ops: { ...(stated.ops as object), ...Object.fromEntries(found) } };
  const lengths = Object.fromEntries(found.map(([column, length]) => [column, Number(length)]));
  return { length: { ...(stated.length as object), ...lengths } };
}

/** Without the one pair of parentheses around the whole. */
export function unwrapped(text: string): string {
  if (!text.startsWith("(") || !text.endsWith(")")) return text;
  let depth = 0;
  for (const [at, character] of [...text].entries()) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (depth === 0 && at < text.length - 1) return text;
  }
  return text.slice(1, -1).trim();
}

function conditionText(where: unknown, dialect: string): string {
  if (typeof where === "string") return where;
  return expressionText((where as { readonly $expr: NeutralExpression }).$expr, dialect);
}

function indexOptions(
  own: Readonly<Record<string, unknown>>,
  index: NeutralIndex,
  dialect: string,
): IndexOptions {
  if (Object.keys(own).length === 0) return {};
  if (dialect === "postgresql") return { postgresql: postgresqlOptions(own) };
  if (dialect === "mysql" || dialect === "mariadb") return { mysql: mysqlOptions(own, index) };
  if (dialect === "mssql") {
    refuseOthers("index", own, ["clustered", "include", "columnstore"]);
    return {
      mssql: given({
        clustered: own.clustered === undefined ? undefined : own.clustered === true,
        columnstore: own.columnstore === true || undefined,
        include: own.include === undefined ? undefined : stringsOption(own.include, "include"),
      }),
    };
  }
  refuseOthers("index", own, dialect === "oracle" ? ["bitmap", "compress"] : []);
  return {
    oracle: given({
      bitmap: own.bitmap === true || undefined,
      compress: own.compress as boolean | number | undefined,
    }),
  };
}

function postgresqlOptions(own: Readonly<Record<string, unknown>>): NonNullable<IndexOptions["postgresql"]> {
  refuseOthers("index", own, [
    "using",
    "concurrently",
    "include",
    "with",
    "tablespace",
    "ops",
    "nulls_not_distinct",
  ]);
  return given({
    using: own.using === undefined ? undefined : stringOption(own.using, "using"),
    concurrently: own.concurrently === true || undefined,
    include: own.include === undefined ? undefined : stringsOption(own.include, "include"),
    with: own.with as Readonly<Record<string, string | number | boolean>> | undefined,
    tablespace: own.tablespace === undefined ? undefined : stringOption(own.tablespace, "tablespace"),
    operatorClasses: own.ops as Readonly<Record<string, string>> | undefined,
    nullsNotDistinct: own.nulls_not_distinct === true || undefined,
  });
}

function mysqlOptions(
  own: Readonly<Record<string, unknown>>,
  index: NeutralIndex,
): NonNullable<IndexOptions["mysql"]> {
  refuseOthers("index", own, ["length", "prefix", "using", "with_parser"]);
  const { length, prefix, using } = own;
  const columns = index.columns.flatMap(({ column }) => column ?? []);
  return given({
    length:
      typeof length === "number"
        ? Object.fromEntries(columns.map((column) => [column, length]))
        : (length as Readonly<Record<string, number>> | undefined),
    prefix:
      prefix === undefined
        ? undefined
        : (stringOption(prefix, "prefix").toLowerCase() as "fulltext" | "spatial"),
    using: using === undefined ? undefined : (stringOption(using, "using").toLowerCase() as "btree" | "hash"),
    withParser: own.with_parser === undefined ? undefined : stringOption(own.with_parser, "with_parser"),
  });
}
