import type { Operation } from "../../../src/operations/index.js";
import type { Column, Constraint, TableIndex, TableOptions } from "../../../src/schema/index.js";
import { importColumn } from "./column.js";
import { columnConstraints, importConstraint } from "./constraint.js";
import type { TypePlace } from "./data-type.js";
import { ImportRefusal, refuseOthers } from "./import-refusal.js";
import type { NeutralColumn, NeutralTable } from "./neutral.js";
import { given, type Options, optionsOf, stringOption } from "./options.js";
import { importIndex } from "./table-index.js";

/** The createTable. A foreign key with `useAlter` is left to a later addConstraint, except where none can be added. */
export function importTable(
  table: NeutralTable,
  ifNotExists: boolean | undefined,
  place: TypePlace,
): Operation[] {
  const { dialect } = place;
  const own = (table.constraints ?? []).flatMap((one) => {
    const constraint = importConstraint(one, dialect);
    return constraint === undefined || (one.useAlter && dialect !== "sqlite") ? [] : [constraint];
  });
  const byColumns = table.columns.flatMap((column) => columnConstraints(column, dialect));
  const stated = [...keyOf(table, own), ...own].find(({ constraint }) => constraint === "primaryKey");
  const keys = stated?.constraint === "primaryKey" ? stated.columns : [];
  const name = given({ table: table.name, schema: table.schema ?? undefined });
  return [
    given({
      kind: "createTable" as const,
      ...name,
      columns: table.columns
        .map((column) => importColumn(ofKey(column, keys), place))
        .map((column) => (neverReused(table, dialect, keys, column.name) ? withoutReuse(column) : column)),
      constraints: [...keyOf(table, own), ...own, ...byColumns],
      indexes: tableIndexes(table, dialect),
      comment: table.comment ?? undefined,
      ...prefixed(table, dialect, tableOptions(table.options, dialect)),
      ifNotExists,
    }) as Operation,
  ];
}

/** Only a column of the primary key counts up for the recorded tool. */
function ofKey(column: NeutralColumn, keys: readonly string[]): NeutralColumn {
  if (column.autoincrement !== true || keys.includes(column.name)) return column;
  const { autoincrement: _, ...plain } = column;
  return plain;
}

/** The primary key that the columns flag, unless the table states it too. */
function keyOf({ columns }: NeutralTable, stated: readonly Constraint[]): Constraint[] {
  const flagged = columns.filter(({ primaryKey }) => primaryKey).map(({ name }) => name);
  if (flagged.length === 0 || stated.some(({ constraint }) => constraint === "primaryKey")) return [];
  return [{ constraint: "primaryKey", columns: flagged }];
}

function tableIndexes(table: NeutralTable, dialect: string): TableIndex[] | undefined {
  const all = [
    ...(table.indexes ?? []).map((index) => importIndex(index, dialect)),
    ...table.columns.flatMap((column) => columnIndex(column)),
  ];
  return all.length === 0 ? undefined : all;
}

/** The index that `index: true` of a column asks for; a convention names it. */
export function columnIndex({ name, index, unique }: NeutralColumn): TableIndex[] {
  if (!index) return [];
  return [given({ columns: [name], unique: unique || undefined }) as TableIndex];
}

/** SQLite's AUTOINCREMENT, which the recording tool says of the table. */
function neverReused({ options }: NeutralTable, dialect: string, keys: readonly string[], column: string) {
  const { autoincrement } = optionsOf(options, dialect);
  return dialect === "sqlite" && autoincrement === true && keys.length === 1 && keys[0] === column;
}

function withoutReuse(column: Column): Column {
  return { ...column, sqlite: { ...column.sqlite, autoincrement: true } };
}

/** What stands between CREATE and TABLE, beside the table's options. */
function prefixed({ prefixes = [] }: NeutralTable, dialect: string, options: TableOptions) {
  const words = prefixes.join(" ").toUpperCase().trim();
  if (words === "") return options;
  if (/^(?:(?:GLOBAL|LOCAL) )?TEMP(?:ORARY)?$/.test(words)) return { temporary: true, ...options };
  if (words === "UNLOGGED" && dialect === "postgresql")
    return { ...options, postgresql: { ...options.postgresql, unlogged: true } };
  throw new ImportRefusal("import: prefix of a table", words);
}

function tableOptions(options: Options | undefined, dialect: string): TableOptions {
  const own = withoutReading(optionsOf(options, dialect));
  if (Object.keys(own).length === 0) return {};
  if (dialect === "mysql" || dialect === "mariadb") return { mysql: mysqlOptions(own) };
  if (dialect === "sqlite") {
    refuseOthers("table", own, ["autoincrement", "with_rowid", "strict"]);
    return {
      sqlite: given({
        withoutRowid: own.with_rowid === false || undefined,
        strict: own.strict === true || undefined,
      }),
    };
  }
  if (dialect === "oracle") return { oracle: oracleOptions(own) };
  refuseOthers(
    "table",
    own,
    dialect === "postgresql"
      ? ["partition_by", "tablespace", "inherits", "on_commit", "using", "with", "with_oids"]
      : [],
  );
  // A server that still knows OIDs leaves them out by itself.
  if (own.with_oids === true) throw new ImportRefusal("import: option of a table", "with_oids");
  return {
    postgresql: given({
      partitionBy: own.partition_by as string,
      tablespace: own.tablespace as string,
      inherits: own.inherits === undefined ? undefined : [own.inherits].flat().map((one) => String(one)),
      onCommit: onCommit(own.on_commit),
      using: own.using as string,
      with: own.with as Readonly<Record<string, string | number | boolean>>,
    }) as NonNullable<TableOptions["postgresql"]>,
  };
}

/** `DELETE_ROWS`, `DELETE ROWS` */
function onCommit(value: unknown): string | undefined {
  return value == null ? undefined : stringOption(value, "on_commit").replaceAll("_", " ").toLowerCase();
}

function oracleOptions(own: Options): NonNullable<TableOptions["oracle"]> {
  refuseOthers("table", own, ["tablespace", "compress", "on_commit"]);
  const { compress } = own;
  if (compress !== undefined && typeof compress !== "boolean")
    throw new ImportRefusal("import: option of a table", "compress");
  return given({
    tablespace: own.tablespace as string,
    compress: compress || undefined,
    onCommit: onCommit(own.on_commit),
  }) as NonNullable<TableOptions["oracle"]>;
}

/** How a live table is read, which says nothing of the table. */
function withoutReading({ ignore_search_path: _, ...options }: Options): Options {
  return options;
}

const mysqlNames: Readonly<Record<string, string>> = {
  engine: "engine",
  charset: "charset",
  default_charset: "charset",
  character_set: "charset",
  collate: "collation",
  default_collate: "collation",
  row_format: "rowFormat",
  auto_increment: "autoIncrement",
  partition_by: "partitionBy",
  key_block_size: "keyBlockSize",
  tablespace: "tablespace",
  data_directory: "dataDirectory",
  index_directory: "indexDirectory",
  avg_row_length: "avgRowLength",
  max_rows: "maxRows",
  min_rows: "minRows",
  stats_persistent: "statsPersistent",
  checksum: "checksum",
};

const numbers = new Set(["autoIncrement", "keyBlockSize", "avgRowLength", "maxRows", "minRows"]);
const flags = new Set(["statsPersistent", "checksum"]);

/** MySQL's options are known by any letter case and by several names. */
function mysqlOptions(own: Options): NonNullable<TableOptions["mysql"]> {
  const entries = Object.entries(own).map(([key, value]) => {
    const name = mysqlNames[key.toLowerCase().replace(/\s+/g, "_")];
    if (name === undefined) throw new ImportRefusal("import: option of a table", key);
    if (flags.has(name)) return [name, Number(value) === 1];
    return [name, numbers.has(name) ? Number(value) : String(value)];
  });
  return Object.fromEntries(entries) as NonNullable<TableOptions["mysql"]>;
}
