import {
  type AlterColumn,
  type Draft,
  type EmitContext,
  expectColumn,
  expectSureColumn,
  expectTable,
  type ModelColumn,
  mentionsName,
  statement,
  type TableModel,
  tableText,
  typeText,
  variantFor,
  words,
} from "../../src/dialect/index.js";
import { commentOnColumn } from "./comments.js";
import { counting } from "./counting.js";
import { conversion, convertsByItself, createFirstUsed, dropLastUsed } from "./enum-types.js";
import { literal } from "./literal.js";
import { collation, phrases } from "./phrases.js";

/** One ALTER TABLE for all that changes, then the comment, then the name. */
export function alterColumn(operation: AlterColumn, context: EmitContext): Draft[] {
  const table = expectTable(context.before, operation);
  const tableAfter = expectTable(context.after, operation);
  const before = expectColumn(table, operation.column);
  const after = expectColumn(tableAfter, operation.renameTo ?? operation.column);
  if (operation.identity !== undefined || operation.autoincrement !== undefined) {
    expectSureColumn(table, before.name);
  }
  expectApart(operation, table, before, context);
  const counted = countsChange(operation, before, after)
    ? counting(table, before, after, context)
    : { first: [], actions: [], last: [] };
  // A default goes before the type changes; it may be dropped for two reasons, and once.
  const typed = typeActions(operation, before, after, context);
  const drops = counted.actions.includes(dropped) && !typed.includes(dropped) ? [dropped] : [];
  const actions = [
    ...drops,
    ...typed,
    ...nullAction(operation, before, after),
    ...counted.actions.filter((action) => action !== dropped),
  ].map((action) => `    ALTER COLUMN ${phrases.identifier(before.name)} ${action}`);
  return [
    ...createFirstUsed(tableAfter, context),
    ...counted.first,
    ...(actions.length === 0
      ? []
      : [statement(`ALTER TABLE ${tableText(table, phrases)}\n${actions.join(",\n")}`)]),
    ...counted.last,
    ...(operation.comment === undefined ? [] : [commentOnColumn(table, before.name, after.comment)]),
    ...(operation.renameTo === undefined ? [] : [renameColumn(operation, operation.renameTo)]),
    ...dropLastUsed(table, context),
  ];
}

const dropped = "DROP DEFAULT";

function countsChange(
  { identity, autoincrement, type }: AlterColumn,
  before: ModelColumn,
  after: ModelColumn,
): boolean {
  const counts = before.autoincrement || after.autoincrement;
  return identity !== undefined || autoincrement !== undefined || (type !== undefined && counts);
}

/** The server changes no type that a computed column is made from. */
function expectApart(
  { type }: AlterColumn,
  { columns }: TableModel,
  { name, type: before }: ModelColumn,
  context: EmitContext,
): void {
  if (type === undefined) return;
  const user = columns.find((one) => one.computed !== undefined && mentionsName(one.computed.sql, name));
  // Asked last: the type before may be unknown, which matters to nobody but a computed column.
  if (user === undefined || typeText(type, context) === typeText(before, context)) return;
  throw context.refuse(
    `changes no type that a computed column uses: ${user.name} is made from ${name}`,
    `Drop ${user.name} first, and add it again after.`,
  );
}

function renameColumn(operation: AlterColumn, after: string): Draft {
  const names = `${phrases.identifier(operation.column)} TO ${phrases.identifier(after)}`;
  return statement(`ALTER TABLE ${tableText(operation, phrases)} RENAME COLUMN ${names}`);
}

/**
 * The type and the default. A default that may not convert with the values, or that would keep an enum type in use, is
 * taken off first and put back after (ALTER TABLE in the manual: "the default must be dropped").
 */
function typeActions(
  operation: AlterColumn,
  before: ModelColumn,
  after: ModelColumn,
  context: EmitContext,
): string[] {
  const setDefault =
    after.default === undefined ? dropped : `SET DEFAULT ${literal(after.default, context, after.type)}`;
  if (operation.type === undefined) return operation.default === undefined ? [] : [setDefault];
  const text = typeText(after.type, context);
  const converts = convertsByItself(before.type, after.type, context);
  const using =
    operation.postgresql?.using ??
    (converts || before.computed !== undefined
      ? undefined
      : conversion(phrases.identifier(before.name), before.type, text, after.type, context));
  const type = words(`TYPE ${text}`, collation(after), using && `USING ${using}`);
  const leavesEnum = variantFor(before.type, context.dialect.traits.names).type === "enum";
  const rewritten = !converts || operation.default !== undefined || leavesEnum;
  const wrapped = operation.default === null || (before.default !== undefined && rewritten);
  const last =
    after.default !== undefined && (wrapped || operation.default !== undefined) ? [setDefault] : [];
  return [...(wrapped ? [dropped] : []), type, ...last];
}

function nullAction({ nullable }: AlterColumn, before: ModelColumn, after: ModelColumn): string[] {
  if (nullable === undefined && before.nullable === after.nullable) return [];
  return [after.nullable ? "DROP NOT NULL" : "SET NOT NULL"];
}
