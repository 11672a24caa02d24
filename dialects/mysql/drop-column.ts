import {
  type Constraint,
  type Draft,
  type DropColumn,
  type EmitContext,
  expectTable,
  type ForeignKey,
  type TableModel,
  words,
} from "../../src/dialect/index.js";
import type { Features } from "./features.js";
import { dropTogether, isServed } from "./foreign-key-index.js";
import { expectConditional } from "./index-text.js";
import { nameOf } from "./name-of.js";

/**
 * The column with every key and index of several columns that goes with it: MySQL would only take the column out of
 * them, MariaDB refuses (error 1072), and both refuse while a foreign key holds the column.
 */
export function dropColumn(operation: DropColumn, context: EmitContext, features: Features): Draft[] {
  if (operation.ifExists) expectConditional("DROP COLUMN IF EXISTS", context, features);
  const before = expectTable(context.before, operation);
  const after = expectTable(context.after, operation);
  const gone = before.constraints.filter((one) => !after.constraints.includes(one));
  const keys = gone.filter((one) => one.constraint === "foreignKey");
  const indexes = before.indexes.filter((one) => one.columns.length > 1 && !after.indexes.includes(one));
  const actions = [
    ...keys.map((one) => `DROP FOREIGN KEY ${nameOf(one, before, context)}`),
    ...keys
      .filter((one) => hasIndexOfItsOwn(one, before, context))
      .map((one) => `DROP INDEX ${nameOf(one, before, context)}`),
    ...gone.flatMap((one) => dropKeyAction(one, before, context)),
    ...indexes.map(({ name }) => `DROP INDEX ${context.dialect.phrases.identifier(name)}`),
    words(
      "DROP COLUMN",
      operation.ifExists && "IF EXISTS",
      context.dialect.phrases.identifier(operation.column),
    ),
  ];
  return dropTogether(before, after, actions, context);
}

/** Whether MySQL made an index of several columns for the foreign key, which would stay. */
function hasIndexOfItsOwn(key: ForeignKey, table: TableModel, context: EmitContext): boolean {
  return key.columns.length > 1 && !isServed(key, table, context);
}

function dropKeyAction(one: Constraint, table: TableModel, context: EmitContext): string[] {
  if (one.constraint === "primaryKey") return one.columns.length > 1 ? ["DROP PRIMARY KEY"] : [];
  if (one.constraint !== "unique" || one.columns.length === 1) return [];
  return [`DROP INDEX ${nameOf(one, table, context)}`];
}
