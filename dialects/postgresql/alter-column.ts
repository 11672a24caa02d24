import {
  type AlterColumn,
  type Draft,
  type EmitContext,
  expectColumn,
  expectSureColumn,
  expectTable,
  type Identity,
  type ModelColumn,
  statement,
  tableText,
  typeText,
  variantFor,
  words,
} from "../../src/dialect/index.js";
import { commentOnColumn } from "./comments.js";
import { conversion, convertsByItself, createFirstUsed, dropLastUsed } from "./enum-types.js";
import { literal } from "./literal.js";
import { countsBySerial, identityText, phrases } from "./phrases.js";

/** One ALTER TABLE for all that changes, then the comment, then the name. */
export function alterColumn(operation: AlterColumn, context: EmitContext): Draft[] {
  const table = expectTable(context.before, operation);
  const tableAfter = expectTable(context.after, operation);
  const before = expectColumn(table, operation.column);
  const after = expectColumn(tableAfter, operation.renameTo ?? operation.column);
  if (operation.identity !== undefined || operation.autoincrement !== undefined) {
    expectSureColumn(table, before.name);
  }
  const name = phrases.identifier(before.name);
  const stops = stopsCounting(before, after, operation, context);
  const actions = [
    ...typeActions(operation, before, after, context),
    ...nullAction(operation, before, after),
    ...((operation.identity === undefined && operation.autoincrement === undefined) || stops
      ? []
      : countingActions(before, after, context)),
  ].map((action) => `    ALTER COLUMN ${name} ${action}`);
  return [
    ...createFirstUsed(tableAfter, context),
    ...(stops
      ? [statement(`ALTER TABLE ${tableText(table, phrases)} ALTER COLUMN ${name} DROP IDENTITY`)]
      : []),
    ...(actions.length === 0
      ? []
      : [statement(`ALTER TABLE ${tableText(table, phrases)}\n${actions.join(",\n")}`)]),
    ...(operation.comment === undefined ? [] : [commentOnColumn(table, before.name, after.comment)]),
    ...(operation.renameTo === undefined ? [] : [renameColumn(operation, operation.renameTo)]),
    ...dropLastUsed(table, context),
  ];
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
    after.default === undefined
      ? "DROP DEFAULT"
      : `SET DEFAULT ${literal(after.default, context, after.type)}`;
  if (operation.type === undefined) return operation.default === undefined ? [] : [setDefault];
  const text = typeText(after.type, context);
  const converts = convertsByItself(before.type, after.type, context);
  const using =
    operation.postgresql?.using ??
    (converts
      ? undefined
      : conversion(phrases.identifier(before.name), before.type, text, after.type, context));
  const type = `TYPE ${text}${using === undefined ? "" : ` USING ${using}`}`;
  const leavesEnum = variantFor(before.type, context.dialect.traits.names).type === "enum";
  const rewritten = !converts || operation.default !== undefined || leavesEnum;
  const dropped = operation.default === null || (countsBySerial(before, context) && !after.autoincrement);
  const wrapped = dropped || (before.default !== undefined && rewritten);
  const last =
    after.default !== undefined && (wrapped || operation.default !== undefined) ? [setDefault] : [];
  return [...(wrapped ? ["DROP DEFAULT"] : []), type, ...last];
}

function nullAction({ nullable }: AlterColumn, before: ModelColumn, after: ModelColumn): string[] {
  if (nullable === undefined && before.nullable === after.nullable) return [];
  return [after.nullable ? "DROP NOT NULL" : "SET NOT NULL"];
}

/**
 * Whether the type after cannot count, so that the column must be no identity before it gets that type: the server looks
 * at it before it does anything. The default of a SERIAL goes together with its type.
 */
function stopsCounting(
  before: ModelColumn,
  after: ModelColumn,
  { type }: AlterColumn,
  context: EmitContext,
): boolean {
  const stops = countingOf(before) !== undefined && countingOf(after) === undefined;
  return stops && type !== undefined && !countsBySerial(before, context);
}

function countingActions(before: ModelColumn, after: ModelColumn, context: EmitContext): string[] {
  if (!countsBySerial(before, context)) return identityActions(before, after);
  if (countsBySerial(after, context)) return [];
  return ["DROP DEFAULT", ...(after.identity === undefined ? [] : [`ADD ${identityText(after.identity)}`])];
}

function identityActions(before: ModelColumn, after: ModelColumn): string[] {
  const left = countingOf(before);
  const right = countingOf(after);
  if (right === undefined) return left === undefined ? [] : ["DROP IDENTITY"];
  if (left === undefined) return [`ADD ${identityText(right)}`];
  const kind =
    Boolean(left.always) === Boolean(right.always)
      ? []
      : [`SET GENERATED ${right.always ? "ALWAYS" : "BY DEFAULT"}`];
  const changes = [...kind, ...sequenceChanges(left, right)];
  return changes.length === 0 ? [] : [words(...changes)];
}

/** The options that differ; one that is no longer given goes back to the server's own value. */
function sequenceChanges(before: Identity, after: Identity): string[] {
  const changes: [keyof Identity, (value: number) => string, string][] = [
    ["start", (value) => `START WITH ${value}`, "START WITH 1"],
    ["increment", (value) => `INCREMENT BY ${value}`, "INCREMENT BY 1"],
    ["minValue", (value) => `MINVALUE ${value}`, "NO MINVALUE"],
    ["maxValue", (value) => `MAXVALUE ${value}`, "NO MAXVALUE"],
    ["cache", (value) => `CACHE ${value}`, "CACHE 1"],
    ["cycle", (value) => (value ? "CYCLE" : "NO CYCLE"), "NO CYCLE"],
  ];
  return changes
    .filter(([option]) => before[option] !== after[option])
    .map(([option, show, otherwise]) => {
      const value = after[option];
      return `SET ${value === undefined ? otherwise : show(Number(value))}`;
    });
}

function countingOf({ identity, autoincrement }: ModelColumn): Identity | undefined {
  return identity ?? (autoincrement ? {} : undefined);
}
