import {
  type AlterColumn,
  alterTable,
  type Draft,
  dropsDefaultOnly,
  type EmitContext,
  expectColumn,
  expectSureColumn,
  expectTable,
  type Identity,
  isUnknownType,
  type ModelColumn,
  mentionsName,
  remark,
  renamesOnly,
  statement,
  type TableModel,
  tableText,
  typeCheck,
  words,
} from "../../src/dialect/index.js";
import { commentOnColumn } from "./comments.js";
import { emptyDefaults, noted } from "./empty-text.js";
import { literal } from "./literal.js";
import { columnTypeText, identityText, phrases } from "./phrases.js";
import { changesInPlace, retype } from "./retype.js";
import { dropTypeCheck } from "./type-check.js";

/** One MODIFY for all that changes and nothing else (NOT NULL set twice is an error), then the comment, then the name. */
export function alterColumn(operation: AlterColumn, context: EmitContext): Draft[] {
  const table = expectTable(context.before, operation);
  const before = expectColumn(table, operation.column);
  if (before.unsure && dropsDefaultOnly(operation)) {
    const column = phrases.identifier(before.name);
    return [statement(`ALTER TABLE ${tableText(table, phrases)} MODIFY ${column} DEFAULT NULL`)];
  }
  if (table.unsure !== undefined && renamesOnly(operation)) {
    return [
      alterTable(
        operation,
        `RENAME COLUMN ${phrases.identifier(before.name)} TO ${phrases.identifier(operation.renameTo)}`,
        context,
      ),
    ];
  }
  expectSureColumn(table, before.name);
  const tableAfter = expectTable(context.after, operation);
  const after = { ...expectColumn(tableAfter, operation.renameTo ?? before.name), name: before.name };
  expectPossible(operation, before, after, context);
  expectApart(operation, table, before, after, context);
  const check = emulation(table, before, after, context);
  const name = phrases.identifier(before.name);
  const alter = `ALTER TABLE ${tableText(table, phrases)}`;
  const drafts = [
    ...check.drop,
    ...modify(operation, table, before, after, context),
    ...check.restore,
    ...(operation.comment === undefined ? [] : [commentOnColumn(table, before.name, after.comment)]),
    ...(operation.renameTo === undefined
      ? []
      : [statement(`${alter} RENAME COLUMN ${name} TO ${phrases.identifier(operation.renameTo)}`)]),
  ];
  const notes = operation.default === "" ? emptyDefaults([after]) : [];
  return drafts.length === 0
    ? [remark(`${table.table}.${before.name} is like this already`)]
    : noted(notes, drafts);
}

function modify(
  operation: AlterColumn,
  table: TableModel,
  before: ModelColumn,
  after: ModelColumn,
  context: EmitContext,
): Draft[] {
  const kept = holdsMore(before, after, context);
  const type = kept ? undefined : typeChange(before, after, context);
  const definition = words(type, origin(operation, before, after, context));
  const known = !isUnknownType(before.type);
  if (type !== undefined && known && !changesInPlace(columnTypeText(before, context), type)) {
    return retype(table, before, after, definition, context);
  }
  const change = words(
    definition,
    before.nullable !== after.nullable && (after.nullable ? "NULL" : "NOT NULL"),
  );
  if (change === "") return kept ? [remark(`${before.name} stays as it is: INTEGER holds 38 digits`)] : [];
  const sql = `ALTER TABLE ${tableText(table, phrases)} MODIFY ${phrases.identifier(before.name)} ${change}`;
  return [statement(sql, /\bSTART WITH\b/.test(change) ? { note: countsAgain } : {})];
}

/** To Oracle INTEGER is the widest of the whole numbers, so that a step to the next wider one asks for nothing. */
function holdsMore(before: ModelColumn, after: ModelColumn, context: EmitContext): boolean {
  if (isUnknownType(before.type)) return false;
  const small = /^(?:SMALLINT|INTEGER)$/.test(columnTypeText(before, context));
  return small && after.type.type === "bigInteger";
}

const countsAgain = "START WITH makes the column count from there again: no row may hold what comes";

function expectPossible(
  operation: AlterColumn,
  before: ModelColumn,
  after: ModelColumn,
  context: EmitContext,
): void {
  if (before.computed !== undefined && (operation.type !== undefined || operation.default !== undefined)) {
    throw context.refuse(
      `cannot alter the computed column ${before.name}`,
      "Drop the column and add it again.",
    );
  }
  if (isUnknownType(before.type)) return;
  const [left, right] = [columnTypeText(before, context), columnTypeText(after, context)];
  if (left !== right && (isLarge(left) || isLarge(right))) {
    throw context.refuse(
      `cannot change ${before.name} from ${left} to ${right} in place`,
      "Add a new column, copy the values, drop this column and rename the new one.",
    );
  }
}

/** The server neither renames nor redefines a column of which a virtual one is made (ORA-54032, ORA-54033). */
function expectApart(
  { renameTo }: AlterColumn,
  { columns }: TableModel,
  before: ModelColumn,
  after: ModelColumn,
  context: EmitContext,
): void {
  const user = columns.find(({ computed }) => computed && mentionsName(computed.sql, before.name));
  if (user === undefined) return;
  // Asked last: the type before may be unknown, which matters to nobody but a computed column.
  const same = columnTypeText(before, context) === columnTypeText(after, context);
  if (renameTo === undefined && (same || holdsMore(before, after, context))) return;
  throw context.refuse(
    `neither renames a column nor changes its type while a computed column uses it: ${user.name} is made from ${before.name}`,
    `Drop ${user.name} first, and add it again after.`,
  );
}

function isLarge(type: string): boolean {
  return /^(?:N?CLOB|BLOB|JSON|LONG|XMLTYPE)\b/i.test(type);
}

function typeChange(before: ModelColumn, after: ModelColumn, context: EmitContext): string | undefined {
  if (isUnknownType(after.type)) return undefined;
  const text = columnTypeText(after, context);
  if (isUnknownType(before.type)) return text;
  return text === columnTypeText(before, context) ? undefined : text;
}

/** A default cannot be taken away, but NULL says the same. */
function origin(
  operation: AlterColumn,
  before: ModelColumn,
  after: ModelColumn,
  context: EmitContext,
): string | undefined {
  const counting = countingChange(before, after, context);
  if (counting !== undefined) return counting;
  if (operation.default === undefined) return undefined;
  return `DEFAULT ${after.default === undefined ? "NULL" : literal(after.default, context, after.type)}`;
}

function countingChange(before: ModelColumn, after: ModelColumn, context: EmitContext): string | undefined {
  const [left, right] = [countingOf(before), countingOf(after)];
  if (JSON.stringify(left) === JSON.stringify(right)) return undefined;
  if (right === undefined) return "DROP IDENTITY";
  if (left !== undefined) return changedIdentity(left, right, context);
  throw context.refuse(
    `cannot make the column ${before.name} count up after it was made`,
    "Add a new column, copy the values, drop this column and rename the new one; or use a sequence as the default.",
  );
}

/** What is not said again stays as it was, so that options that are gone are reset; a start that stays is not said. */
function changedIdentity(left: Identity, right: Identity, context: EmitContext): string {
  const { start, ...rest } = right;
  const text = identityText(start === left.start ? rest : right, context);
  const gone = (option: keyof Identity, reset: string) =>
    left[option] !== undefined && right[option] === undefined && reset;
  const resets = words(
    gone("increment", "INCREMENT BY 1"),
    gone("minValue", "NOMINVALUE"),
    gone("maxValue", "NOMAXVALUE"),
    gone("cache", "CACHE 20"),
    gone("cycle", "NOCYCLE"),
  );
  if (resets === "") return text;
  return text.endsWith(")") ? `${text.slice(0, -1)} ${resets})` : `${text} (${resets})`;
}

function countingOf({ identity, autoincrement }: ModelColumn): Identity | undefined {
  return identity ?? (autoincrement ? {} : undefined);
}

/** The CHECK that came with the type goes with it; the type after brings its own. Renaming is left to Oracle. */
function emulation(table: TableModel, before: ModelColumn, after: ModelColumn, context: EmitContext) {
  const name = phrases.identifier(before.name);
  const [left, right] = [before, after].map(({ type }) => typeCheck(type, name, context));
  if (left === right) return { drop: [], restore: [] };
  const add = `ALTER TABLE ${tableText(table, phrases)} ADD CHECK`;
  return {
    drop: left === undefined ? [] : [dropTypeCheck(table, before.name, left)],
    restore: right === undefined ? [] : [statement(`${add} (${right})`)],
  };
}
