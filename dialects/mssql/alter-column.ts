import {
  type AlterColumn,
  type Draft,
  dropsDefaultOnly,
  type EmitContext,
  expectColumn,
  expectNullSettable,
  expectSureColumn,
  expectTable,
  findColumn,
  isUnknownType,
  type ModelColumn,
  remark,
  renamesOnly,
  statement,
  type TableModel,
  tableKey,
  typeCheck,
} from "../../src/dialect/index.js";
import { dropDefault, dropUnnamedChecks } from "./catalog-drop.js";
import { comment } from "./comments.js";
import { dependents, type Owned } from "./dependents.js";
import { literal } from "./literal.js";
import { checksOn } from "./mentions.js";
import { nameLiteral, pathLiteral, tableNameText } from "./names.js";
import { columnTypeText, phrases } from "./phrases.js";

/** One column on both sides of the change, under the name that it has before. */
interface Change {
  readonly operation: AlterColumn;
  readonly table: TableModel;
  readonly before: ModelColumn;
  readonly after: ModelColumn;
  readonly context: EmitContext;
}

/** What holds the column steps aside, the column changes, everything returns; then the comment, then the name. */
export function alterColumn(operation: AlterColumn, context: EmitContext): Draft[] {
  const table = expectTable(context.before, operation);
  const before = expectColumn(table, operation.column);
  if (table.unsure !== undefined && renamesOnly(operation)) return [rename(operation, operation.renameTo)];
  if (before.unsure && dropsDefaultOnly(operation)) return [dropDefault(table, before.name)];
  expectSureColumn(table, before.name);
  const tableAfter = expectTable(context.after, operation);
  const { name } = before;
  const after = { ...expectColumn(tableAfter, operation.renameTo ?? name), name };
  const change = { operation, table, before, after, context };
  expectPossible(change);
  const drafts = [
    ...definition(change),
    ...(operation.comment === undefined
      ? []
      : [
          comment(tableAfter, operation.renameTo ?? name, {
            before: before.comment,
            after: after.comment,
          }),
        ]),
  ];
  return drafts.length === 0 ? [remark(`${table.table}.${name} is like this already`)] : drafts;
}

function expectPossible({ operation, before, after, context }: Change): void {
  const counting = ({ identity, autoincrement }: ModelColumn) =>
    JSON.stringify(identity ?? (autoincrement ? {} : null));
  if (counting(before) !== counting(after)) {
    throw context.refuse(
      `cannot make ${before.name} an identity column, or an ordinary one, or change how it counts`,
      "Add a new column, copy the values, drop this column and rename the new one.",
    );
  }
  const redefined =
    operation.type !== undefined || operation.nullable !== undefined || operation.default !== undefined;
  if (before.computed !== undefined && redefined) {
    throw context.refuse(
      `cannot alter the computed column ${before.name}`,
      "Drop the column and add it again.",
    );
  }
}

/** ALTER COLUMN states type, collation and nullability whole: what is not said again is lost. */
function definition(change: Change): Draft[] {
  const { operation, table, before, after, context } = change;
  // Of a column that only its author knows, the type before may be unknown.
  const typeBefore = isUnknownType(before.type) ? "" : columnTypeText(before, context);
  const named = operation.type !== undefined || typeBefore !== "" || before.nullable !== after.nullable;
  const typeAfter = named ? columnTypeText(after, context) : "";
  const altered = typeBefore !== typeAfter || before.nullable !== after.nullable;
  const sameBase = baseName(typeBefore) === baseName(typeAfter);
  const hadDefault =
    before.default !== undefined || (table.unsure !== undefined && operation.default !== undefined);
  const aside = hadDefault && (operation.default !== undefined || !sameBase);
  const back = after.default !== undefined && (operation.default !== undefined || aside);
  const renamed = operation.renameTo !== undefined;
  const widened = before.nullable === after.nullable && isWidened(typeBefore, typeAfter);
  const held =
    altered || renamed
      ? dependents(table, before.name, { altered, widened, renamed }, context)
      : { drop: [], restore: [], foreign: [] };
  for (const key of held.foreign) {
    expectNullSettable(key.constraint, expectTable(context.after, key.table), context);
    expectSameType(key, change);
  }
  const name = phrases.identifier(before.name);
  const alter = `ALTER TABLE ${tableNameText(table)}`;
  const nullable = after.nullable ? "NULL" : "NOT NULL";
  return [
    ...(aside ? [dropDefault(table, before.name)] : []),
    ...emulation(change).drop,
    ...held.drop,
    ...(altered ? [statement(`${alter} ALTER COLUMN ${name} ${typeAfter} ${nullable}`)] : []),
    ...(back
      ? [statement(`${alter} ADD DEFAULT ${literal(after.default!, context, after.type)} FOR ${name}`)]
      : []),
    ...(operation.renameTo === undefined ? [] : [rename(operation, operation.renameTo)]),
    ...held.restore,
    ...emulation(change).restore,
  ];
}

/**
 * Both ends of a foreign key have one type there, length and collation included (errors 1753, 1757 and 1778), so that the
 * key cannot return where only one end changes.
 */
function expectSameType({ table: owner, constraint }: Owned, { table, after, context }: Change): void {
  if (constraint.constraint !== "foreignKey") return;
  const { columns, references } = constraint;
  const ends = columns.map((column, at) => [
    { owner, column },
    { owner: expectTable(context.after, references), column: references.columns[at]! },
  ]);
  for (const pair of ends) {
    const types = pair.map((end) => {
      const altered = tableKey(end.owner) === tableKey(table) && end.column === after.name;
      const column = altered ? after : findColumn(end.owner, end.column);
      return column === undefined ? undefined : columnTypeText(column, context);
    });
    const [left, right] = types;
    if (left === undefined || right === undefined || plainType(left) === plainType(right)) continue;
    throw context.refuse(
      `gives both ends of a foreign key one type, and ${constraint.name ?? "a foreign key"} would have ${left} and ${right}`,
      "Drop the foreign key, alter the columns at both ends, and add it again.",
    );
  }
}

/** The CHECK that came with the type goes with it, and before a new name; the type after brings its own. */
function emulation({ operation, table, before, after, context }: Change): {
  readonly drop: Draft[];
  readonly restore: Draft[];
} {
  const nameAfter = phrases.identifier(operation.renameTo ?? before.name);
  const left = typeCheck(before.type, phrases.identifier(before.name), context);
  const right = typeCheck(after.type, nameAfter, context);
  if (left === right) return { drop: [], restore: [] };
  if (left !== undefined && checksOn(table, before.name, context).some((one) => one.name === undefined)) {
    throw context.refuse(
      `cannot tell the check of ${before.name}'s type from the table's own check without a name`,
      "Name the check: drop it by execute and add it again with a name.",
    );
  }
  return {
    drop: left === undefined ? [] : [dropUnnamedChecks(table, before.name)],
    restore:
      right === undefined ? [] : [statement(`ALTER TABLE ${tableNameText(table)} ADD CHECK (${right})`)],
  };
}

function rename(operation: AlterColumn, after: string): Draft {
  const path = pathLiteral(operation, operation.column);
  return statement(`EXEC sp_rename ${path}, ${nameLiteral(after)}, N'COLUMN'`);
}

/** The type under the first of its names. */
function plainType(type: string): string {
  return type
    .toUpperCase()
    .replace(/^INTEGER\b/, "INT")
    .replace(/^DEC(?:IMAL)?\b/, "NUMERIC");
}

function baseName(type: string): string {
  return type.replace(/[\s(].*$/s, "").toUpperCase();
}

/** Whether only the length of a variable-length type grows, or stays. */
function isWidened(before: string, after: string): boolean {
  const form = /^((?:N?VARCHAR|VARBINARY))\((\d+|max)\)(.*)$/i;
  const [left, right] = [form.exec(before), form.exec(after)];
  if (left === null || right === null) return false;
  const length = (text: string) => (text.toLowerCase() === "max" ? Number.POSITIVE_INFINITY : Number(text));
  return left[1] === right[1] && left[3] === right[3] && length(right[2]!) >= length(left[2]!);
}
