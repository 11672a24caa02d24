import {
  type Constraint,
  columnList,
  type Draft,
  type DropIndex,
  type EmitContext,
  expectKeyColumns,
  type IndexPart,
  indexColumns,
  lines,
  list,
  type ModelIndex,
  statement,
  type TableModel,
  type TableName,
  words,
} from "../../src/dialect/index.js";
import { nameLiteral, objectId, tableNameText } from "./names.js";
import { phrases } from "./phrases.js";
import { expectAligned, placeText, withText } from "./storage-text.js";
import { unfitForKeys } from "./unfit.js";

/** `CREATE [UNIQUE] [CLUSTERED] [COLUMNSTORE] INDEX … ON …` */
export function createIndexText(
  index: ModelIndex,
  table: TableName,
  ifNotExists: boolean | undefined,
  context: EmitContext,
): Draft {
  const { clustered, include, columnstore, fillFactor, dataCompression, online, ignoreDupKey, on } =
    context.options(index, "mssql");
  expectColumnstore(index, context);
  if (index.unique) expectAligned(index.name, indexColumns(index.columns), on, context);
  const model = context.after.table(table);
  if (model !== undefined && !columnstore) {
    expectKeyColumns(indexColumns(index.columns), model, unfitForKeys, context);
  }
  if (clustered && model !== undefined) expectOnlyClustered(index, model, context);
  const whole = columnstore && clustered;
  const sql = words(
    "CREATE",
    index.unique && "UNIQUE",
    clustered === undefined ? undefined : clustered ? "CLUSTERED" : "NONCLUSTERED",
    columnstore && "COLUMNSTORE",
    "INDEX",
    phrases.identifier(index.name),
    `ON ${tableNameText(table)}`,
    !whole && `(${list(index.columns.map((part) => partText(part, columnstore, context)))})`,
    include && `INCLUDE ${columnList(include, phrases)}`,
    index.where !== undefined && `WHERE ${context.text(index.where, "the index's condition")}`,
    withText({
      FILLFACTOR: fillFactor,
      IGNORE_DUP_KEY: ignoreDupKey,
      ONLINE: online,
      DATA_COMPRESSION: dataCompression?.toUpperCase(),
    }),
    placeText(on),
  );
  const note = whole ? { note: "a clustered columnstore index holds every column of the table" } : {};
  return statement(lines(ifNotExists && `IF NOT EXISTS (${existing(index.name, table)})`, sql), note);
}

function existing(name: string, table: TableName): string {
  return `SELECT * FROM sys.indexes WHERE object_id = ${objectId(table)} AND name = ${nameLiteral(name)}`;
}

function expectColumnstore(index: ModelIndex, context: EmitContext): void {
  const { include, columnstore, clustered, ignoreDupKey } = context.options(index, "mssql");
  if (clustered && (index.where !== undefined || include !== undefined)) {
    throw context.refuse(
      "gives a clustered index neither a condition nor included columns",
      "Leave where, include or clustered out.",
    );
  }
  if (ignoreDupKey && index.where !== undefined) {
    throw context.refuse(
      "ignores doubled keys in no index with a condition",
      "Leave mssql.ignoreDupKey or where out.",
    );
  }
  if (ignoreDupKey && !index.unique) {
    throw context.refuse("ignores doubled keys in unique indexes alone", "Leave mssql.ignoreDupKey out.");
  }
  if (columnstore && (index.unique || include !== undefined)) {
    throw context.refuse("makes no columnstore index unique or with included columns", "Leave them out.");
  }
}

/** The rows lie in one order: a primary key is clustered unless it, or a unique constraint, says otherwise. */
function expectOnlyClustered(index: ModelIndex, table: TableModel, context: EmitContext): void {
  const clustered = (one: Constraint | ModelIndex) => context.options(one, "mssql").clustered;
  const explicit = [...table.constraints, ...table.indexes].filter(
    (one) => one.name !== index.name && clustered(one),
  );
  const key = table.constraints.filter(
    (one) => one.constraint === "primaryKey" && clustered(one) === undefined && explicit.length === 0,
  );
  const [other] = [...explicit, ...key];
  if (other === undefined) return;
  throw context.refuse(
    `has one clustered index a table, and ${table.table} has ${other.name ?? "its primary key"}`,
    "Set mssql.clustered: false on the other one where it is made, or leave it out here.",
  );
}

function partText(part: IndexPart, columnstore: boolean | undefined, context: EmitContext): string {
  const given = typeof part === "string" ? { column: part } : part;
  if ("expression" in given) {
    throw context.refuse(
      "indexes columns, not expressions",
      "Add a computed column with the expression and index that.",
    );
  }
  const { order, nulls } = typeof part === "string" ? {} : part;
  if (columnstore && order !== undefined) {
    throw context.refuse("keeps no order in a columnstore index", "Leave order out.");
  }
  if (nulls !== undefined) {
    throw context.refuse(
      "sorts NULL before every value and cannot change that",
      "Leave nulls out for mssql.",
    );
  }
  return words(phrases.identifier(given.column), order?.toUpperCase());
}

/** `DROP INDEX [IF EXISTS] name ON table`: names of indexes belong to their table. */
export function dropIndex({ name, table, schema, ifExists }: DropIndex, context: EmitContext): Draft[] {
  if (table === undefined) {
    throw context.refuse(
      `drops an index of a table, and no table is known to have an index ${name}`,
      "Give the table.",
    );
  }
  return [
    statement(
      words(
        "DROP INDEX",
        ifExists && "IF EXISTS",
        phrases.identifier(name),
        `ON ${tableNameText({ table, schema })}`,
      ),
    ),
  ];
}
