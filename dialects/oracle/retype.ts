import {
  constraintColumns,
  type Draft,
  type EmitContext,
  type ModelColumn,
  statement,
  type TableModel,
  tableKey,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { columnTypeText, phrases } from "./phrases.js";

/** What a type holds, as far as a change of it in place depends on that. */
interface Extent {
  readonly family: string;
  /** The server takes a change in place where none of them shrinks. */
  readonly sizes: readonly number[];
}

const most = Number.POSITIVE_INFINITY;

/**
 * Whether Oracle changes the type of a column that holds values: texts and bytes at will (it looks at the values), the
 * others only to more digits ("ALTER TABLE", modify_col_properties; ORA-01439, ORA-01440 where it does not).
 */
export function changesInPlace(before: string, after: string): boolean {
  const [left, right] = [extentOf(before), extentOf(after)];
  if (left.family === "DATE" && right.family === "TIMESTAMP") return true;
  if (left.family === "CHAR" && right.family === "VARCHAR") return true;
  if (left.family !== right.family) return false;
  return left.sizes.every((size, at) => (right.sizes[at] ?? most) >= size);
}

function extentOf(type: string): Extent {
  const [, name = "", first, second, rest = ""] =
    /^([A-Z]\w*(?: PRECISION)?)(?:\((\d+)(?: (?:CHAR|BYTE))?(?:, ?(-?\d+))?\))?(.*)$/i.exec(type) ?? [];
  const base = name.toUpperCase();
  if (/^(?:SMALLINT|INTEGER|INT)$/.test(base)) return { family: "NUMBER", sizes: [38, 0] };
  if (/^(?:NUMBER|NUMERIC|DECIMAL)$/.test(base)) {
    if (first === undefined) return { family: "NUMBER", sizes: [most, most] };
    const scale = Number(second ?? 0);
    return { family: "NUMBER", sizes: [Number(first) - scale, scale] };
  }
  const texts = /^(?:N?VARCHAR2?|RAW)$/.test(base);
  const family = `${texts ? base.replace(/2$/, "") : base}${rest.replace(/ COLLATE \w+$/i, "").toUpperCase()}`;
  return { family, sizes: texts ? [] : [Number(first ?? (base === "TIMESTAMP" ? 6 : most))] };
}

const aside = "limbeck_aside";

/**
 * Another type for a column that holds values: they wait in a column beside it while it is empty. The server converts
 * them, texts by the formats of the session.
 */
export function retype(
  table: TableModel,
  before: ModelColumn,
  after: ModelColumn,
  change: string,
  context: EmitContext,
): Draft[] {
  expectFree(table, before, context);
  const alter = `ALTER TABLE ${tableText(table, phrases)}`;
  const update = `UPDATE ${tableText(table, phrases)} SET`;
  const name = phrases.identifier(before.name);
  return [
    statement(`${alter} ADD ${aside} ${columnTypeText(before, context)}`, {
      note: `${before.name} must be empty to change its type so far: its values wait in ${aside}, and the server converts them`,
    }),
    statement(`${update} ${aside} = ${name}`),
    ...(before.nullable ? [] : [statement(`${alter} MODIFY ${name} NULL`)]),
    statement(`${update} ${name} = NULL`),
    statement(`${alter} MODIFY ${name} ${change}`),
    statement(`${update} ${name} = ${aside}`),
    ...(after.nullable ? [] : [statement(words(`${alter} MODIFY`, name, "NOT NULL"))]),
    statement(`${alter} DROP COLUMN ${aside}`),
  ];
}

/** A key cannot be empty, and both ends of a foreign key have one type. */
function expectFree(
  table: TableModel,
  { name, identity, autoincrement }: ModelColumn,
  context: EmitContext,
): void {
  const held =
    identity !== undefined ||
    autoincrement ||
    table.constraints.some(
      (one) =>
        (one.constraint === "primaryKey" || one.constraint === "foreignKey") &&
        constraintColumns(one).includes(name),
    ) ||
    [table, ...context.before.referencing(table)].some((owner) =>
      owner.constraints.some(
        (one) =>
          one.constraint === "foreignKey" &&
          tableKey(one.references) === tableKey(table) &&
          one.references.columns.includes(name),
      ),
    );
  if (!held) return;
  throw context.refuse(
    `changes a column to such a type only while it is empty, and ${name} belongs to a key`,
    "Drop the key, alter the column and add the key again; or add a new column, copy the values and drop this one.",
  );
}
