import {
  type Constraint,
  constrains,
  constraintColumns,
  type Draft,
  type EmitContext,
  type ForeignKey,
  showTable,
  statement,
  type TableModel,
  type TableName,
  tableKey,
  typeCheck,
  words,
} from "../../src/dialect/index.js";
import { dropPrimaryKey, dropUnnamed, dropUnnamedCheck } from "./catalog-drop.js";
import { createIndexText, dropIndex } from "./index-text.js";
import { checksOn, indexesOn } from "./mentions.js";
import { tableNameText } from "./names.js";
import { phrases } from "./phrases.js";

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

/**
 * The constraints and indexes for which ALTER COLUMN would be refused. `widened`: only the length of a variable-length
 * type grows, which indexes, unique constraints and checks allow, but keys do not ("ALTER TABLE", argument ALTER COLUMN).
 */
export function dependents(
  table: TableModel,
  column: string,
  widened: boolean,
  context: EmitContext,
): Dependents {
  const names = ({ constraint }: Owned) => constraintColumns(constraint).includes(column);
  const own = table.constraints.map((constraint) => ({ table, constraint }));
  const foreign = [
    ...own.filter((one) => one.constraint.constraint === "foreignKey" && names(one)),
    ...foreignKeysTo(table, column, context).filter((one) => one.table !== table || !names(one)),
  ];
  const keys = own.filter(
    (one) =>
      names(one) &&
      (one.constraint.constraint === "primaryKey" || (one.constraint.constraint === "unique" && !widened)),
  );
  const checks = widened ? [] : checksOn(table, column, context).map((constraint) => ({ table, constraint }));
  const indexes = widened ? [] : indexesOn(table, column, context);
  const dropped = [...foreign, ...checks, ...keys];
  return {
    foreign,
    drop: [
      ...dropped.map((one) => dropOwned(one, context)),
      ...indexes.flatMap(({ name }) =>
        dropIndex({ kind: "dropIndex", name, table: table.table, schema: table.schema }, context),
      ),
    ],
    restore: [
      ...[...keys, ...checks].map((one) => addOwned(one, context)),
      ...indexes.map((index) => createIndexText(index, table, false, context)),
      ...foreign.map((one) => addOwned(one, context)),
    ],
  };
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
  const unchecked = context.options(constraint, "mssql").noCheck && "WITH NOCHECK";
  const added = `ADD ${phrases.constraint(constraint, context)}`;
  return statement(words(`ALTER TABLE ${tableNameText(table)}`, unchecked, added));
}
