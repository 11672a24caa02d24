import {
  columnList,
  type Draft,
  type EmitContext,
  expectSure,
  findColumn,
  lines,
  list,
  type ModelColumn,
  quoted,
  type Remark,
  recreated,
  remark,
  type StatementDraft,
  statement,
  type TableModel,
  tableText,
} from "../../src/dialect/index.js";
import { createTableText, rowidRemarks } from "./create-table.js";
import { expectDefault } from "./expect-default.js";
import { createIndexText, dropIndex } from "./index-text.js";
import { needsKeysOff } from "./keys-off.js";
import { neverReuses, phrases } from "./phrases.js";

/** From each column's name after to the name before of the column that its values come from; new columns are absent. */
export type Sources = ReadonlyMap<string, string>;

/** From a column after to the expression that makes its value of the row before, where it is not copied as it is. */
export type Conversions = ReadonlyMap<string, string>;

/** Holds one row for each condition that a script has met; a row that breaks its check undoes everything. */
export const checkTable = "limbeck_check";

/**
 * The table made anew beside the one that is there, its rows copied, and put in its place: "Making Other Kinds Of Table
 * Schema Changes" in https://sqlite.org/lang_altertable.html. Values are copied as they are: the affinity of the column
 * after converts what it can without loss, while a CAST would turn 'abc' into 0.
 */
export function rebuild(
  before: TableModel,
  after: TableModel,
  sources: Sources,
  context: EmitContext,
  conversions: Conversions = new Map(),
): readonly Draft[] {
  expectSure(before, "what a rebuild copies, the whole definition,");
  if (isUnchanged(before, after, sources, context)) return onlyIndexes(before, after, context);
  const added = after.columns.filter(({ name }) => !sources.has(name));
  for (const column of added) expectDefault(column, after, context);
  const aside = `_limbeck_${after.table}`;
  return [
    ...newRowid(before, after, context),
    ...[
      expectKnown(before, context),
      statement(createTableText(after, aside, undefined, context)),
      copyRows(before, after, aside, sources, conversions),
      ...carryCount(before, after, aside, context),
      statement(`DROP TABLE ${tableText(before, phrases)}`),
      ...rename(after, aside),
    ].map((step) => ({ ...step, needs: needsKeysOff(after) })),
    ...after.indexes.map((index) => createIndexText(index, after, false, context)),
    // They went with the table; those of other tables, and views, stay as they are.
    ...context.after.triggersOn(after).map((trigger) => recreated(trigger, context)),
  ];
}

/** The remark on a column that counts up from now on. */
function newRowid(before: TableModel, after: TableModel, context: EmitContext): Remark[] {
  const known = new Set(rowidRemarks(before, context).map(({ remark: text }) => text));
  return rowidRemarks(after, context).filter(({ remark: text }) => !known.has(text));
}

function isUnchanged(before: TableModel, after: TableModel, sources: Sources, context: EmitContext): boolean {
  const kept = after.columns.every(({ name }) => sources.get(name) === name);
  const text = (table: TableModel) => createTableText(table, table.table, undefined, context);
  return kept && text(before) === text(after);
}

function onlyIndexes(before: TableModel, after: TableModel, context: EmitContext): Draft[] {
  const gone = before.indexes.filter((index) => !after.indexes.includes(index));
  const made = after.indexes.filter((index) => !before.indexes.includes(index));
  if (gone.length + made.length === 0) {
    return [remark("nothing changes: SQLite writes the table before and after alike")];
  }
  return [
    ...gone.map(({ name }) => dropIndex({ name, schema: before.schema })),
    ...made.map((index) => createIndexText(index, after, false, context)),
  ];
}

/** Stops the script where the table has columns, indexes or triggers that the history did not make: they would be lost. */
function expectKnown(table: TableModel, { before }: EmitContext): StatementDraft {
  const columns = list(table.columns.map(({ name }) => quoted(name)));
  const known = [...table.indexes, ...before.triggersOn(table)].map(({ name }) => quoted(name));
  const catalog = table.temporary ? "temp" : (table.schema ?? "main");
  const master = catalog === "temp" ? "sqlite_temp_master" : `${phrases.identifier(catalog)}.sqlite_master`;
  return statement(
    lines(
      `INSERT OR ROLLBACK INTO temp.${checkTable} (unknown_parts)`,
      "SELECT",
      `    (SELECT count(*) FROM pragma_table_xinfo(${quoted(table.table)}, ${quoted(catalog)}) WHERE name COLLATE NOCASE NOT IN (${columns}))`,
      `    + (SELECT count(*) FROM ${master} WHERE type IN ('index', 'trigger') AND sql IS NOT NULL`,
      `       AND tbl_name = ${quoted(table.table)} COLLATE NOCASE${known.length === 0 ? "" : ` AND name COLLATE NOCASE NOT IN (${list(known)})`})`,
    ),
    {
      note: `rebuild of ${table.table}, refused where it would lose what the history does not know`,
    },
  );
}

function copyRows(
  before: TableModel,
  after: TableModel,
  aside: string,
  sources: Sources,
  conversions: Conversions,
): StatementDraft {
  const copied = after.columns.flatMap((column) => {
    const source = findColumn(before, sources.get(column.name) ?? "");
    return column.computed !== undefined || source === undefined ? [] : [{ column, source }];
  });
  if (copied.length === 0) return countedRows(before, aside, after);
  const values = copied.map(
    ({ column, source }) => conversions.get(column.name) ?? sourceText(source, before),
  );
  const into = tableText({ table: aside, schema: after.schema }, phrases);
  const names = columnList(
    copied.map(({ column }) => column.name),
    phrases,
  );
  return statement(
    lines(`INSERT INTO ${into} ${names}`, `SELECT ${list(values)} FROM ${tableText(before, phrases)}`),
  );
}

/** A quoted name that no column has would be read as a text; with the table before it, it is an error. */
function sourceText({ name }: ModelColumn, table: TableModel): string {
  const text = phrases.identifier(name);
  return text.startsWith('"') ? `${phrases.identifier(table.table)}.${text}` : text;
}

/** No column is kept, yet every row is: its first new column takes its default. */
function countedRows(before: TableModel, aside: string, after: TableModel): StatementDraft {
  const into = tableText({ table: aside, schema: after.schema }, phrases);
  return statement(lines(`INSERT INTO ${into} (rowid)`, `SELECT rowid FROM ${tableText(before, phrases)}`), {
    note: "no column is kept: the rows are, with the defaults of the columns after",
  });
}

/** AUTOINCREMENT promises never to give a number twice, so the highest one given is carried over. */
function carryCount(
  before: TableModel,
  after: TableModel,
  aside: string,
  context: EmitContext,
): StatementDraft[] {
  const counts = (table: TableModel) => table.columns.some((column) => neverReuses(column, context));
  if (!counts(before) || !counts(after)) return [];
  const schema = after.temporary ? "temp" : after.schema;
  const sequence = tableText({ table: "sqlite_sequence", schema }, phrases);
  return [
    statement(`DELETE FROM ${sequence} WHERE name = ${quoted(aside)}`),
    statement(
      lines(
        `INSERT INTO ${sequence} (name, seq)`,
        `SELECT ${quoted(aside)}, seq FROM ${sequence} WHERE name = ${quoted(before.table)}`,
      ),
    ),
  ];
}

/** Without the pragma the rename fails where a view or another table's trigger uses the table, which is gone just then. */
function rename(after: TableModel, aside: string): StatementDraft[] {
  const from = tableText({ table: aside, schema: after.schema }, phrases);
  return [
    statement("PRAGMA legacy_alter_table = ON"),
    statement(`ALTER TABLE ${from} RENAME TO ${phrases.identifier(after.table)}`),
    statement("PRAGMA legacy_alter_table = OFF"),
  ];
}
