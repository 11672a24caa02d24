import type { Engine, Row } from "../engines/engine.js";
import {
  type Catalog,
  type CatalogColumn,
  type CatalogConstraint,
  type CatalogIndex,
  noReference,
  sortedCatalog,
} from "./catalog.js";
import { postgresqlQueries } from "./postgresql-queries.js";

interface TableRow {
  readonly table: string;
  readonly comment: string | null;
  readonly unlogged: boolean;
  readonly partition: string | null;
  readonly parameters: readonly string[];
  readonly parents: readonly string[];
}

interface ColumnRow {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly expression: string | null;
  readonly generated: string;
  readonly identity: string;
  /** Whether the column owns an ordinary sequence. */
  readonly serial: boolean;
  readonly sequence: readonly (string | boolean)[] | null;
  readonly collation: string | null;
  readonly comment: string | null;
}

interface ConstraintRow {
  readonly table: string;
  readonly name: string;
  readonly kind: keyof typeof kinds;
  readonly columns: readonly string[];
  readonly target: string | null;
  readonly target_columns: readonly string[];
  readonly on_delete: keyof typeof actions;
  readonly on_update: keyof typeof actions;
  readonly match: keyof typeof matches;
  readonly deferrable: boolean;
  readonly deferred: boolean;
  readonly validated: boolean;
  readonly check: string | null;
  readonly nulls_not_distinct: boolean | null;
  readonly include: readonly string[];
}

interface IndexRow {
  readonly table: string;
  readonly name: string;
  readonly unique: boolean;
  readonly method: string;
  readonly valid: boolean;
  readonly nulls_not_distinct: boolean;
  readonly parameters: readonly string[];
  readonly parts: readonly {
    readonly column: string | null;
    readonly expression: string;
    readonly order: number;
    readonly class: string | null;
  }[];
  readonly include: readonly string[];
  readonly where: string | null;
}

const kinds = { p: "primaryKey", u: "unique", f: "foreignKey", c: "check", x: "exclude" } as const;
const actions = { a: "no action", r: "restrict", c: "cascade", n: "set null", d: "set default" } as const;
const matches = { f: "full", p: "partial", s: "simple" } as const;

/** The catalog of a PostgreSQL database: of one schema, or of all that are not the system's. */
export async function readPostgresql(engine: Engine, schema?: string): Promise<Catalog> {
  const rows = await engine.read(postgresqlQueries(schema));
  const tables = rows.tables as unknown as TableRow[];
  const columns = await settled(engine, rows.columns as unknown as ColumnRow[]);
  const constraints = rows.constraints as unknown as ConstraintRow[];
  const indexes = rows.indexes as unknown as IndexRow[];
  return sortedCatalog({
    tables: tables.map((table) => ({
      table: table.table,
      comment: table.comment,
      options: tableOptions(table),
      columns: columns.filter((one) => one.table === table.table).map(catalogColumn),
      constraints: constraints.filter((one) => one.table === table.table).map(catalogConstraint),
      indexes: indexes.filter((one) => one.table === table.table).map(catalogIndex),
    })),
    enums: rows.enums as unknown as Catalog["enums"],
  });
}

function tableOptions({ unlogged, partition, parameters, parents }: TableRow): string[] {
  return [
    ...(unlogged ? ["unlogged"] : []),
    ...(partition === null ? [] : [`partition by ${partition}`]),
    ...parameters,
    ...parents.map((parent) => `inherits ${parent}`),
  ];
}

/**
 * Constant defaults evaluated: the same value has several texts (`0` and `(0)::numeric`), and which one is kept depends
 * on how the column came to its type.
 */
async function settled(engine: Engine, columns: readonly ColumnRow[]): Promise<ColumnRow[]> {
  const constant = columns.filter(isConstant);
  if (constant.length === 0) return [...columns];
  const queries = Object.fromEntries(
    constant.map(({ expression, type }, at) => [
      String(at),
      `SELECT CAST((${expression}) AS ${type})::text AS settled`,
    ]),
  );
  const values: Record<string, Row[]> = await engine.read(queries);
  return columns.map((column) => {
    const at = constant.indexOf(column);
    if (at === -1) return column;
    return { ...column, expression: `= ${String(values[String(at)]?.[0]?.settled)}` };
  });
}

function isConstant({ expression, generated }: ColumnRow): boolean {
  if (expression === null || generated !== "") return false;
  const bare = expression.replace(/'(?:[^']|'')*'/g, "''");
  return !/[a-z_]\(|\b(?:CURRENT|SESSION|LOCAL)\w*|\buser\b/i.test(
    bare.replace(/\b(?:varying|char|numeric)\(/g, ""),
  );
}

function catalogColumn({
  name,
  type,
  nullable,
  expression,
  generated,
  collation,
  comment,
  ...row
}: ColumnRow): CatalogColumn {
  // SERIAL names its sequence table_column_seq; a default of the author's own takes numbers from another one.
  const serial = /^nextval\('.*_seq"?'::regclass\)$/.test(expression ?? "");
  return {
    name,
    type,
    nullable,
    default: generated === "" && !serial ? expression : null,
    counting: serial ? "serial" : countingText(row),
    computed: generated === "" ? null : { sql: expression ?? "", stored: generated === "s" },
    collation,
    comment,
  };
}

function countingText({ identity, sequence }: Pick<ColumnRow, "identity" | "sequence">): string | null {
  if (identity === "" || sequence === null) return null;
  const [start, increment, least, most, cache, cycle] = sequence;
  const kind = identity === "a" ? "always" : "by default";
  return `${kind}: start ${start}, increment ${increment}, from ${least} to ${most}, cache ${cache}, ${cycle ? "cycle" : "no cycle"}`;
}

function catalogConstraint(row: ConstraintRow): CatalogConstraint {
  const { kind, name, columns, target, check } = row;
  return {
    kind: kinds[kind],
    name,
    columns: kind === "c" || kind === "x" ? [] : columns,
    ...(target === null ? noReference : reference(row, target)),
    deferral: row.deferrable ? (row.deferred ? "deferred" : "immediate") : "not deferrable",
    check,
    options: [
      ...(row.validated ? [] : ["not valid"]),
      ...(row.nulls_not_distinct ? ["nulls not distinct"] : []),
      ...row.include.map((one) => `include ${one}`),
    ],
  };
}

function reference({ target_columns, on_delete, on_update, match }: ConstraintRow, table: string) {
  return {
    references: { table, columns: target_columns },
    onDelete: actions[on_delete],
    onUpdate: actions[on_update],
    match: matches[match],
  };
}

function catalogIndex({ name, unique, method, parts, where, ...row }: IndexRow): CatalogIndex {
  return {
    name,
    unique,
    method,
    parts: parts.map(partText),
    where,
    options: [
      ...(row.valid ? [] : ["invalid"]),
      ...(row.nulls_not_distinct ? ["nulls not distinct"] : []),
      ...row.parameters,
      ...row.include.map((one) => `include ${one}`),
    ],
  };
}

/** `name class DESC NULLS LAST`: the order is told in full, since the default for NULLs depends on the direction. */
function partText({ column, expression, order, class: operatorClass }: IndexRow["parts"][number]): string {
  const subject = column ?? `(${expression.replace(/^\((.*)\)$/s, "$1")})`;
  const descending = (order & 1) === 1;
  const nullsFirst = (order & 2) === 2;
  return [
    subject,
    ...(operatorClass === null ? [] : [operatorClass]),
    ...(descending ? ["DESC"] : []),
    ...(nullsFirst === descending ? [] : [nullsFirst ? "NULLS FIRST" : "NULLS LAST"]),
  ].join(" ");
}
