import { createHash } from "node:crypto";
import type { Constraint } from "./constraint.js";
import { bareName } from "./quoted-name.js";
import { indexColumns, type TableIndex } from "./table-index.js";
import { constraintColumns } from "./table-model.js";
import type { TableName } from "./table-name.js";

/** What a template's tokens are made from. */
export interface NamingSubject extends TableName {
  readonly columns: readonly string[];
  readonly referredTable?: string;
  readonly referredSchema?: string;
  readonly referredColumns?: readonly string[];
  /** The name that the author gave. */
  readonly constraintName?: string;
}

/**
 * A text with `%(table_name)s`, `%(column_0_name)s`, `%(column_0_N_name)s`, `%(column_0_label)s`,
 * `%(referred_table_name)s`, `%(constraint_name)s` and their kin; or a function, which is asked for each name that is
 * not given, and always says the same of the same subject.
 */
export type NamingTemplate = string | ((subject: NamingSubject) => string);

/** How constraints and indexes are named that have no name; the words are Alembic's. */
export interface NamingConvention {
  readonly pk?: NamingTemplate;
  readonly uq?: NamingTemplate;
  readonly fk?: NamingTemplate;
  readonly ck?: NamingTemplate;
  readonly ix?: NamingTemplate;
  /** Tokens of the project's own, for its templates: `{ area: ({ table }) => … }` stands for `%(area)s`. */
  readonly tokens?: NamingTokens;
}

/** By their names, what stands for tokens. */
export type NamingTokens = Readonly<Record<string, (subject: NamingSubject) => string>>;

/** The convention of a project that configures none. */
export const defaultNaming: NamingConvention = {
  pk: "pk_%(table_name)s",
  uq: "uq_%(table_name)s_%(column_0_N_name)s",
  fk: "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
  ix: "ix_%(table_name)s_%(column_0_N_name)s",
};

const token = /%\((\w+)\)s/g;
const columnToken = /^(referred_)?column_(\d+)(_?N)?_(name|key|label)$/;
const plainTokens = new Set(["table_name", "referred_table_name", "constraint_name"]);

/** The tokens of a template for which nothing stands. */
export function unknownTokens(template: NamingTemplate, tokens: NamingTokens = {}): string[] {
  if (typeof template === "function") return [];
  const names = [...template.matchAll(token)].map(([, name = ""]) => name);
  return names.filter((name) => !plainTokens.has(name) && !columnToken.test(name) && !(name in tokens));
}

/** How long a name may be on a server. */
export interface NameLimit {
  readonly length: number;
  /** UTF-16 units: a character beyond U+FFFF counts twice. */
  readonly unit: "bytes" | "characters" | "UTF-16 units";
  /** What a server of another version allows, as a clause. */
  readonly because?: string;
}

export function nameLength(name: string, unit: NameLimit["unit"]): number {
  if (unit === "bytes") return Buffer.byteLength(name);
  return unit === "characters" ? [...name].length : name.length;
}

const templateOf = {
  primaryKey: "pk",
  unique: "uq",
  foreignKey: "fk",
  check: "ck",
  exclude: undefined,
} as const;

/** The name that a constraint has on the server, or undefined where the server chooses. */
export function constraintName(
  convention: NamingConvention,
  constraint: Constraint,
  table: TableName,
  limit: NameLimit,
): string | undefined {
  const kind = templateOf[constraint.constraint];
  const template = kind && convention[kind];
  return conventionalName(
    { template, tokens: convention.tokens },
    constraint,
    subjectOf(constraint, table),
    limit,
  );
}

/** The name that an index has on the server. */
export function indexName(
  convention: NamingConvention,
  index: TableIndex,
  table: TableName,
  limit: NameLimit,
): string {
  const columns = indexColumns(index.columns).map(bareName);
  const subject = { ...bareTable(table), columns, constraintName: index.name && bareName(index.name) };
  const name = conventionalName(
    { template: convention.ix ?? defaultNaming.ix, tokens: convention.tokens },
    index,
    subject,
    limit,
  );
  return name ?? index.name ?? "";
}

/**
 * Every name that carries `%(constraint_name)s` in its template is made anew; other given names stay. A final name is
 * cut where the server's limit asks for it, as one that a convention made.
 */
function conventionalName(
  { template, tokens }: { template: NamingTemplate | undefined; tokens: NamingTokens | undefined },
  given: { readonly name?: string; readonly nameFinal?: boolean },
  subject: NamingSubject,
  limit: NameLimit,
): string | undefined {
  if (given.nameFinal && given.name !== undefined) return shortened(given.name, limit);
  if (given.nameFinal || template === undefined) return given.name;
  if (typeof template === "function") return given.name ?? shortened(template(subject), limit);
  const wantsName = template.includes("%(constraint_name)s");
  if (wantsName !== (given.name !== undefined)) return given.name;
  return shortened(fillTemplate(template, subject, tokens), limit);
}

function subjectOf(constraint: Constraint, table: TableName): NamingSubject {
  const columns = constraintColumns(constraint).map(bareName);
  const subject = {
    ...bareTable(table),
    columns,
    constraintName: constraint.name && bareName(constraint.name),
  };
  if (constraint.constraint !== "foreignKey") return subject;
  const { references } = constraint;
  return {
    ...subject,
    referredTable: bareName(references.table),
    ...(references.schema === undefined ? {} : { referredSchema: bareName(references.schema) }),
    referredColumns: references.columns.map(bareName),
  };
}

/** Names are made from names without the quotes that ask for quoting. */
function bareTable({ table, schema }: TableName): TableName {
  return { table: bareName(table), ...(schema === undefined ? {} : { schema: bareName(schema) }) };
}

function fillTemplate(template: string, subject: NamingSubject, tokens: NamingTokens = {}): string {
  return template.replace(
    token,
    (whole, name: string) => tokens[name]?.(subject) ?? tokenValue(name, subject) ?? whole,
  );
}

function tokenValue(name: string, subject: NamingSubject): string | undefined {
  if (name === "table_name") return subject.table;
  if (name === "referred_table_name") return subject.referredTable ?? "";
  if (name === "constraint_name") return subject.constraintName ?? "";
  const column = columnToken.exec(name);
  if (column === null) return undefined;
  const [, referred, first, many, form] = column;
  const columns = (referred ? subject.referredColumns : subject.columns) ?? [];
  const table = referred ? subject.referredTable : subject.table;
  const schema = referred ? subject.referredSchema : subject.schema;
  // A label says the schema too, as SQLAlchemy's do: two schemas may have tables of one name.
  const owner = schema === undefined ? table : `${schema.replaceAll(".", "_")}_${table}`;
  const chosen =
    many === undefined ? columns.slice(Number(first), Number(first) + 1) : columns.slice(Number(first));
  const shown = chosen.map((one) => (form === "label" ? `${owner}_${one}` : one));
  return shown.join(many === "_N" ? "_" : "");
}

/** A made name over the limit is cut and closed with four hex digits of its MD5, as Alembic's users know it. */
export function shortened(name: string, limit: NameLimit): string {
  if (nameLength(name, limit.unit) <= limit.length) return name;
  const characters = [...name];
  let cut = characters.slice(0, limit.length - 8);
  while (nameLength(cut.join(""), limit.unit) > limit.length - 8) cut = cut.slice(0, -1);
  return `${cut.join("")}_${createHash("md5").update(name).digest("hex").slice(-4)}`;
}
