import {
  type AlterEnum,
  type Draft,
  type EmitContext,
  enumColumns,
  expectAlterable,
  expectTable,
  remark,
  type TableModel,
  unusedEnum,
} from "../../src/dialect/index.js";
import { text } from "./literal.js";
import { phrases } from "./phrases.js";
import { rebuild } from "./rebuild.js";

/** Every table that uses the enum is made anew with the values after; its rows follow a renamed value on the way. */
export function alterEnum(operation: AlterEnum, context: EmitContext): Draft[] {
  expectAlterable(operation, context);
  const { name, schema, addValue } = operation;
  if (context.before.enum(name, schema) === context.after.enum(name, schema)) {
    return [remark(`enum ${name} has the value ${addValue} already`)];
  }
  const users = context.before.enumUsers(name, schema);
  if (users.length === 0) return [unusedEnum(name)];
  return users.flatMap((table) => {
    const kept = new Map(table.columns.map((column) => [column.name, column.name]));
    const after = expectTable(context.after, table);
    return rebuild(table, after, kept, context, renamedRows(operation, after, context));
  });
}

/** From the columns that use the enum to what their rows hold afterwards. */
function renamedRows(operation: AlterEnum, table: TableModel, context: EmitContext): Map<string, string> {
  const { renameValue, renameTo } = operation;
  if (renameValue === undefined || renameTo === undefined) return new Map();
  return new Map(
    enumColumns(table, operation, context.dialect.traits.names).map(({ name }) => {
      const column = phrases.identifier(name);
      return [name, `CASE ${column} WHEN ${text(renameValue)} THEN ${text(renameTo)} ELSE ${column} END`];
    }),
  );
}
