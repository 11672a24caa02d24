import type { DialectSettings } from "../../dialect/index.js";
import type {
  Constraint,
  DataType,
  Exclude,
  Identity,
  ModelColumn,
  ModelIndex,
  SchemaModel,
  TableModel,
  TableName,
} from "../../schema/index.js";
import { variantFor } from "../../schema/index.js";
import type {
  Catalog,
  CatalogColumn,
  CatalogConstraint,
  CatalogIndex,
  CatalogTable,
} from "../catalog/catalog.js";
import { sortedCatalog } from "../catalog/catalog.js";
import { readPostgresql } from "../catalog/postgresql.js";
import type { Engine } from "../engines/engine.js";
import { expectedConstraint, lastingTables, longPart, ownText } from "./expected-parts.js";
import { postgresqlType, postgresqlValue, quotedName } from "./postgresql-words.js";

const names = ["postgresql"];

/**
 * What the catalog must say where the schema is `model`. The structure is read from the model; only texts that the
 * server prints in its own words (types, expressions) are taken from tables in a scratch schema that hold nothing else.
 */
export async function expectedPostgresql(
  model: SchemaModel,
  engine: Engine,
  settings: DialectSettings,
): Promise<Catalog> {
  const tables = lastingTables(model);
  const printed = await printedByServer(tables, engine);
  return sortedCatalog({
    tables: tables.map((table) => expectedTable(table, printed, model, settings)),
    enums: model
      .enums()
      .map(({ name, schema, values }) => ({ name: tableText({ table: name, schema }), values })),
  });
}

function tableText({ table, schema }: TableName): string {
  return schema === undefined || schema === "public" ? table : `${schema}.${table}`;
}

const scratchName = (at: number) => `scratch_${at}`;

/** How the server prints the tables' texts. */
interface Printed {
  of(table: TableModel): CatalogTable;
}

async function printedByServer(tables: readonly TableModel[], engine: Engine): Promise<Printed> {
  const made = tables.flatMap((table, at) => scratchTable(table, at));
  await engine.execute("CREATE SCHEMA limbeck_scratch;", ...made.map((sql) => `${sql};`));
  const printed = await readPostgresql(engine, "limbeck_scratch");
  await engine.execute("SET client_min_messages = warning;", "DROP SCHEMA limbeck_scratch CASCADE;");
  const byName = new Map(printed.tables.map((table) => [table.table, table]));
  return { of: (table) => byName.get(scratchName(tables.indexOf(table)))! };
}

function scratchTable(table: TableModel, at: number): string[] {
  const columns = table.columns.map(scratchColumn);
  const checks = table.constraints.flatMap((one, number) =>
    one.constraint === "check" ? [`CONSTRAINT check_${number} CHECK (${ownText(one.condition, names)})`] : [],
  );
  const exclusions = table.constraints.flatMap((one, number) =>
    one.constraint === "exclude" ? [`CONSTRAINT check_${number} ${exclusion(one)}`] : [],
  );
  const name = `limbeck_scratch.${quotedName(table.table)}`;
  return [
    `CREATE TABLE ${name} (${[...columns, ...checks, ...exclusions].join(", ")})`,
    ...table.indexes.filter(hasExpressions).map((index) => scratchIndex(index, name)),
    `ALTER TABLE ${name} RENAME TO ${scratchName(at)}`,
  ];
}

function exclusion({ elements, using = "gist", where, deferrable, initially }: Exclude): string {
  const parts = elements.map((one) => {
    const subject = "column" in one ? quotedName(one.column) : `(${ownText(one.expression, names)})`;
    return `${subject} ${one.operatorClass ?? ""} WITH ${one.operator}`;
  });
  const condition = where === undefined ? "" : ` WHERE (${ownText(where, names)})`;
  const postponed = `${deferrable ? " DEFERRABLE" : ""}${initially ? ` INITIALLY ${initially}` : ""}`;
  return `EXCLUDE USING ${using} (${parts.join(", ")})${condition}${postponed}`;
}

function scratchColumn(column: ModelColumn): string {
  const { name, type, default: given, computed } = column;
  const start = `${quotedName(name)} ${postgresqlType(type)}`;
  if (computed !== undefined) return `${start} GENERATED ALWAYS AS (${ownText(computed.sql, names)}) STORED`;
  return given === undefined ? start : `${start} DEFAULT ${postgresqlValue(given, type)}`;
}

function hasExpressions({ columns, where }: ModelIndex): boolean {
  return where !== undefined || columns.some((part) => "expression" in longPart(part));
}

function scratchIndex(index: ModelIndex, table: string): string {
  const { using = "btree", operatorClasses } = index.postgresql ?? {};
  const parts = index.columns.map(longPart).map((part) => {
    // The class of an expression is printed with it.
    if ("expression" in part) {
      const text = ownText(part.expression, names);
      return `(${text}) ${operatorClasses?.[text] ?? ""}`;
    }
    return `${quotedName(part.column)} ${operatorClasses?.[part.column] ?? ""}`;
  });
  const where = index.where === undefined ? "" : ` WHERE ${ownText(index.where, names)}`;
  return `CREATE INDEX ${quotedName(index.name)} ON ${table} USING ${using} (${parts.join(", ")})${where}`;
}

function expectedTable(
  table: TableModel,
  printedAll: Printed,
  model: SchemaModel,
  settings: DialectSettings,
): CatalogTable {
  const printed = printedAll.of(table);
  const { inherits = [], partitionBy, unlogged, with: parameters = {} } = table.options.postgresql ?? {};
  const own = table.columns.map((column) => expectedColumn(column, printed, settings));
  const inherited = inherits.flatMap((parent) => inheritedColumns(parent, printedAll, model));
  return {
    table: tableText(table),
    comment: table.comment || null,
    options: [
      ...(unlogged ? ["unlogged"] : []),
      ...(partitionBy === undefined ? [] : [`partition by ${partitionBy}`]),
      ...Object.entries(parameters).map(([key, value]) => `${key}=${value}`),
      ...inherits.map((parent) => `inherits ${parent}`),
    ],
    columns: [...inherited, ...own.filter(({ name }) => !inherited.some((one) => one.name === name))],
    constraints: table.constraints.map((one, number) =>
      expectedOwnConstraint(
        one,
        printed.constraints.find(({ name }) => name === `check_${number}`),
      ),
    ),
    indexes: table.indexes.map((index) => expectedIndex(index, printed)),
  };
}

/** A child has its parents' columns first, and neither their keys nor their counting. */
function inheritedColumns(parent: string, printed: Printed, model: SchemaModel): CatalogColumn[] {
  const table = model.table({ table: parent });
  if (table === undefined) return [];
  return table.columns.map((column) => ({
    ...expectedColumn(column, printed.of(table), {}),
    counting: null,
    comment: null,
  }));
}

function expectedColumn(
  column: ModelColumn,
  printed: CatalogTable,
  settings: DialectSettings,
): CatalogColumn {
  const { name, nullable, computed, collation, type, comment } = column;
  const shown = printed.columns.find((one) => one.name === name)!;
  const ofType = "collation" in type ? type.collation : undefined;
  return {
    name,
    type: shown.type,
    nullable: nullable && !isSerial(type),
    default: shown.default,
    counting: isSerial(type) ? "serial" : counting(column, shown.type, settings),
    computed:
      computed === undefined ? null : { sql: shown.computed?.sql ?? "", stored: computed.stored !== false },
    collation: collation ?? ofType ?? null,
    comment: comment || null,
  };
}

/** SERIAL is no type but a word for an integer with a sequence and NOT NULL. */
function isSerial(type: DataType): boolean {
  const own = variantFor(type, names);
  return own.type === "native" && /serial$/i.test(own.name);
}

/** As texts: the largest is beyond what a number holds. */
const range: Readonly<Record<string, readonly [least: string, most: string]>> = {
  smallint: ["-32768", "32767"],
  integer: ["-2147483648", "2147483647"],
  bigint: ["-9223372036854775808", "9223372036854775807"],
};

/** Sequences as SQL:2003 counts: from 1 by 1 to the type's greatest value. */
function counting(
  { identity, autoincrement, default: given, computed }: ModelColumn,
  type: string,
  settings: DialectSettings,
): string | null {
  if (identity === undefined && !(autoincrement && given === undefined && computed === undefined))
    return null;
  if (identity === undefined && settings.autoincrement === "serial") return "serial";
  const { always, start, increment = 1, minValue, maxValue, cycle, cache = 1 } = identity ?? ({} as Identity);
  const up = increment > 0;
  const [bottom, top] = range[type]!;
  const least = minValue ?? (up ? 1 : bottom);
  const most = maxValue ?? (up ? top : -1);
  return `${always ? "always" : "by default"}: start ${start ?? (up ? least : most)}, increment ${increment}, from ${least} to ${most}, cache ${cache}, ${cycle ? "cycle" : "no cycle"}`;
}

function expectedOwnConstraint(
  constraint: Constraint,
  printed: CatalogConstraint | undefined,
): CatalogConstraint {
  const { notValid, nullsNotDistinct, include = [] } = constraint.postgresql ?? {};
  return {
    ...expectedConstraint(constraint, printed?.check ?? null, tableText),
    options: [
      ...(notValid ? ["not valid"] : []),
      ...(nullsNotDistinct ? ["nulls not distinct"] : []),
      ...include.map((one) => `include ${one}`),
    ],
  };
}

function expectedIndex(index: ModelIndex, printed: CatalogTable): CatalogIndex {
  const {
    using,
    include = [],
    with: parameters = {},
    nullsNotDistinct,
    operatorClasses,
  } = index.postgresql ?? {};
  const shown = printed.indexes.find(({ name }) => name === index.name);
  return {
    name: index.name,
    unique: index.unique ?? false,
    method: using ?? "btree",
    parts: index.columns.map(longPart).map((part, at) => {
      const { order, nulls } = part;
      const subject = "column" in part ? part.column : (shown?.parts[at] ?? "");
      const operatorClass = "column" in part ? operatorClasses?.[part.column] : undefined;
      const last = order === "desc" ? "first" : "last";
      return [
        subject,
        ...(operatorClass === undefined ? [] : [operatorClass]),
        ...(order === "desc" ? ["DESC"] : []),
        ...(nulls === undefined || nulls === last ? [] : [`NULLS ${nulls.toUpperCase()}`]),
      ].join(" ");
    }),
    where: shown?.where ?? null,
    options: [
      ...(nullsNotDistinct ? ["nulls not distinct"] : []),
      ...Object.entries(parameters).map(([key, value]) => `${key}=${value}`),
      ...include.map((one) => `include ${one}`),
    ],
  };
}
