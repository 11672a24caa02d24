import {
  type Check,
  type Constraint,
  constrains,
  constraintColumns,
  type Draft,
  type EmitContext,
  expectKeyColumns,
  expectTable,
  type ForeignKey,
  keyColumns,
  type ModelColumn,
  type ModelIndex,
  showTable,
  statement,
  type TableModel,
  type TableName,
  tableKey,
  typeCheck,
  words,
} from "../../src/dialect/index.js";
import { dropPrimaryKey, dropUnnamed, dropUnnamedCheck } from "./catalog-drop.js";
import { comment } from "./comments.js";
import { createIndexText, dropIndex } from "./index-text.js";
import { checksOn, conditionsOn, indexesOn, mentions } from "./mentions.js";
import { tableNameText } from "./names.js";
import { phrases } from "./phrases.js";
import { unfitForKeys } from "./unfit.js";

/** What holds a column, as statements that take it away and put it back. */
export interface Dependents {
  readonly drop: readonly Draft[];
  readonly restore: readonly Draft[];
  /** The foreign keys among them. */
  readonly foreign: readonly Owned[];
}

/** A constraint with the table that has it. */
export interface Owned {
  readonly table: TableModel;
  readonly constraint: Constraint;
}

/** What becomes of the column that is held. */
export interface ColumnChange {
  /** Type, collation or nullability. */
  readonly altered: boolean;
  /** Of the type no more than the length grows, which indexes, unique constraints and checks allow, but keys do not. */
  readonly widened: boolean;
  readonly renamed: boolean;
}

/**
 * The computed columns, constraints and indexes for which ALTER COLUMN or sp_rename would be refused ("ALTER TABLE",
 * argument ALTER COLUMN; error 15336 for checks, computed columns and conditions of indexes). They return as the schema
 * after the change has them.
 */
export function dependents(
  table: TableModel,
  column: string,
  change: ColumnChange,
  context: EmitContext,
): Dependents {
  const computed = computedFrom(table, column, context);
  const held = [column, ...computed.map(({ name }) => name)];
  const widened = change.widened && computed.length === 0;
  const { foreign, keys, checks } = heldConstraints(table, held, { ...change, widened }, context);
  const indexes = heldIndexes(table, held, { ...change, widened }, context);
  const after = expectTable(context.after, table);
  const constraintsAfter = (all: readonly Owned[]) =>
    all.map((one) => addOwned(asAfter(one, context), context));
  return {
    foreign,
    drop: [
      ...[...foreign, ...checks, ...keys].map((one) => dropOwned(one, context)),
      ...indexes.flatMap(({ name }) =>
        dropIndex({ kind: "dropIndex", name, table: table.table, schema: table.schema }, context),
      ),
      ...computed.map(({ name }) => dropComputed(table, name)),
    ],
    restore: [
      ...computed.flatMap((one) => addComputed(after, after.columns[table.columns.indexOf(one)]!, context)),
      ...constraintsAfter([...keys, ...checks]),
      ...indexes.map((index) =>
        createIndexText(after.indexes[table.indexes.indexOf(index)]!, after, false, context),
      ),
      ...constraintsAfter(foreign),
    ],
  };
}

function computedFrom(table: TableModel, column: string, context: EmitContext): ModelColumn[] {
  return table.columns.filter(
    ({ computed }) => computed && mentions(context.text(computed.sql, "the computed column"), column),
  );
}

function heldConstraints(
  table: TableModel,
  held: readonly string[],
  { altered, widened, renamed }: ColumnChange,
  context: EmitContext,
) {
  const [column = ""] = held;
  const lost = altered ? held : held.slice(1);
  const names = ({ constraint }: Owned) => constraintColumns(constraint).some((name) => lost.includes(name));
  const own = table.constraints.map((constraint) => ({ table, constraint }));
  const kind = (one: Owned) => one.constraint.constraint;
  const foreign = [
    ...own.filter((one) => kind(one) === "foreignKey" && names(one)),
    ...lost
      .flatMap((name) => foreignKeysTo(table, name, context))
      .filter((one) => one.table !== table || !names(one)),
  ];
  const keys = own.filter(
    (one) => names(one) && (kind(one) === "primaryKey" || (kind(one) === "unique" && !widened)),
  );
  const named = new Set(
    held.flatMap((name) => (name === column && widened && !renamed ? [] : checksOn(table, name, context))),
  );
  const checks = own.filter((one) => named.has(one.constraint as Check));
  return { foreign: distinct(foreign), keys, checks };
}

/** A key of two columns may be found by each of them. */
function distinct(all: readonly Owned[]): Owned[] {
  return all.filter((one, at) => all.findIndex(({ constraint }) => constraint === one.constraint) === at);
}

function heldIndexes(
  table: TableModel,
  [column = "", ...computed]: readonly string[],
  { altered, widened }: ColumnChange,
  context: EmitContext,
): ModelIndex[] {
  const own = altered && !widened ? indexesOn(table, column, context) : conditionsOn(table, column, context);
  const found = new Set([...own, ...computed.flatMap((name) => indexesOn(table, name, context))]);
  return table.indexes.filter((index) => found.has(index));
}

/** The constraint as it is after the change, at the same place of its table. */
function asAfter({ table, constraint }: Owned, { after }: EmitContext): Owned {
  const other = expectTable(after, table);
  return { table: other, constraint: other.constraints[table.constraints.indexOf(constraint)]! };
}

function dropComputed(table: TableModel, name: string): Draft {
  return statement(`ALTER TABLE ${tableNameText(table)} DROP COLUMN ${phrases.identifier(name)}`);
}

function addComputed(table: TableModel, column: ModelColumn, context: EmitContext): Draft[] {
  const sql = `ALTER TABLE ${tableNameText(table)} ADD ${phrases.column(column, table, context)}`;
  return [
    statement(sql, { note: `${column.name} made again, now the last column of the table` }),
    ...(column.comment === undefined
      ? []
      : [comment(table, column.name, { before: undefined, after: column.comment })]),
  ];
}

/** The foreign keys to the table, of itself and of others; to one column of it where one is given. */
export function foreignKeysTo(table: TableModel, column: string | undefined, context: EmitContext): Owned[] {
  return [table, ...context.before.referencing(table)].flatMap((owner) =>
    owner.constraints
      .filter((one): one is ForeignKey => one.constraint === "foreignKey")
      .filter(({ references }) => tableKey(references) === tableKey(table))
      .filter(({ references }) => column === undefined || references.columns.includes(column))
      .map((constraint) => ({ table: owner, constraint })),
  );
}

/** `ALTER TABLE t DROP CONSTRAINT n` */
export function dropOwned({ table, constraint }: Owned, context: EmitContext, ifExists = false): Draft {
  const { name, constraint: kind } = constraint;
  if (name === undefined && kind === "primaryKey") return dropPrimaryKey(table);
  if (
    constraint.name === undefined &&
    (constraint.constraint === "unique" || constraint.constraint === "foreignKey")
  ) {
    return dropUnnamed(table, constraint, ifExists);
  }
  if (name === undefined) {
    const only = soleCheck(constraint, table, context);
    if (only !== undefined) return dropUnnamedCheck(table, only, ifExists);
    throw context.refuse(
      `must drop a ${kind} constraint of ${showTable(table)} that has no name`,
      "Configure a naming convention, or name the constraint: drop it by execute and add it again with a name.",
    );
  }
  return statement(
    words(
      `ALTER TABLE ${tableNameText(table)} DROP CONSTRAINT`,
      ifExists && "IF EXISTS",
      phrases.identifier(name),
    ),
  );
}

/** The column of a check without a name that is on it alone, and the only such there. */
function soleCheck(check: Constraint, table: TableModel, context: EmitContext): string | undefined {
  const on = table.columns.filter(({ name }) => constrains(check, name));
  const [column] = on;
  if (column === undefined || on.length > 1) return undefined;
  const others = checksOn(table, column.name, context).filter((one) => one.name === undefined);
  const emulated = typeCheck(column.type, phrases.identifier(column.name), context) !== undefined;
  return others.length > 1 || emulated ? undefined : column.name;
}

/** `ALTER TABLE t ADD CONSTRAINT …` */
export function addOwned(
  { table, constraint }: { table: TableName; constraint: Constraint },
  context: EmitContext,
): Draft {
  const model = context.after.table(table);
  if (model !== undefined) expectKeyColumns(keyColumns(constraint), model, unfitForKeys, context);
  const unchecked = context.options(constraint, "mssql").noCheck && "WITH NOCHECK";
  const added = `ADD ${phrases.constraint(constraint, context)}`;
  return statement(words(`ALTER TABLE ${tableNameText(table)}`, unchecked, added));
}
