import {
  type AlterColumn,
  type Draft,
  dropsDefaultOnly,
  type EmitContext,
  expectColumn,
  expectSureColumn,
  expectTable,
  type ModelColumn,
  type TableModel,
} from "../../src/dialect/index.js";
import { alterTogether } from "./alter-table.js";
import { columnDefault, isLarge } from "./column-default.js";
import { startOf } from "./column-text.js";
import { waitsForKey } from "./counting.js";
import { type Features, hasSince } from "./features.js";
import { type Columns, sameType, withKeysAside } from "./keys-aside.js";

const restated = ["type", "nullable", "comment", "autoincrement", "identity"] as const;

/** A name or a literal default alone changes by itself; for all else MySQL wants the whole column again. */
export function alterColumn(operation: AlterColumn, context: EmitContext, features: Features): Draft[] {
  const before = expectTable(context.before, operation);
  const table = expectTable(context.after, operation);
  const column = expectColumn(table, operation.renameTo ?? operation.column);
  const short = shortAction(operation, column, context, features);
  const start = operation.identity == null ? undefined : startOf(column);
  const actions = [
    short ?? restatedAction(operation, column, table, context),
    ...(start === undefined ? [] : [`AUTO_INCREMENT = ${start}`]),
  ];
  const counting = operation.autoincrement || operation.identity != null;
  const columns = { before: expectColumn(before, operation.column), after: column };
  return [
    ...(short === undefined && isRedefined(columns, context)
      ? withKeysAside(columns, { before, after: table }, actions, context)
      : [alterTogether(before, actions, context)]),
    ...(counting ? waitsForKey([column], table) : []),
  ];
}

/** Whether the column's type or nullability changes, which foreign keys do not allow. */
function isRedefined({ before, after }: Columns, context: EmitContext): boolean {
  return before.nullable !== after.nullable || !sameType(before, after, context);
}

function shortAction(
  operation: AlterColumn,
  column: ModelColumn,
  context: EmitContext,
  features: Features,
): string | undefined {
  if (restated.some((key) => operation[key] !== undefined)) return undefined;
  const name = context.dialect.phrases.identifier(operation.column);
  if (operation.renameTo !== undefined) {
    const short = operation.default === undefined && hasSince(features.renameColumn, context);
    return short
      ? `RENAME COLUMN ${name} TO ${context.dialect.phrases.identifier(operation.renameTo)}`
      : undefined;
  }
  if (column.unsure && dropsDefaultOnly(operation)) return `ALTER COLUMN ${name} DROP DEFAULT`;
  // MariaDB forgets ON UPDATE together with the default.
  if (context.options(column, "mysql").onUpdate !== undefined) return undefined;
  const given = columnDefault(column, context.dialect.phrases, context, features);
  if (given === undefined) return dropDefault(name, column, context);
  return given.form === "literal" ? `ALTER COLUMN ${name} SET DEFAULT ${given.sql}` : undefined;
}

/** A column that takes NULL has NULL as its default when it is made; DROP DEFAULT would leave it without any. */
function dropDefault(name: string, column: ModelColumn, context: EmitContext): string | undefined {
  if (!column.nullable) return `ALTER COLUMN ${name} DROP DEFAULT`;
  return isLarge(column, context) ? undefined : `ALTER COLUMN ${name} SET DEFAULT NULL`;
}

/** `MODIFY` or, with another name, `CHANGE`: what is not said again is gone. */
function restatedAction(
  operation: AlterColumn,
  column: ModelColumn,
  table: TableModel,
  context: EmitContext,
): string {
  expectSureColumn(context.before.table(operation)!, operation.column);
  const { column: columnText, identifier } = context.dialect.phrases;
  const text = columnText(column, table, context);
  return operation.renameTo === undefined
    ? `MODIFY ${text}`
    : `CHANGE ${identifier(operation.column)} ${text}`;
}
