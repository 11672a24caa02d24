import {
  type Draft,
  type EmitContext,
  expectTable,
  type InsertRows,
  insertRows as insertStatements,
  isRemark,
  isTagged,
  type Value,
} from "../../src/dialect/index.js";
import { counts } from "./counting.js";

/** What the script's frame must prepare so that a 0 in a counting column stays 0. */
export const zeroIsValue = "zero-is-value";

/** Rows as they stand; a 0 for an AUTO_INCREMENT column, which MySQL would replace by the next number, stays 0. */
export function insertRows(operation: InsertRows, context: EmitContext): Draft[] {
  const table = expectTable(context.after, operation);
  const counting = table.columns.filter((column) => counts(column, table)).map(({ name }) => name);
  const zero = operation.rows.some((row) => counting.some((column) => isZero(row[column])));
  const drafts = insertStatements(operation, context);
  return zero ? drafts.map((draft) => (isRemark(draft) ? draft : { ...draft, needs: zeroIsValue })) : drafts;
}

function isZero(value: Value | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (isTagged(value)) return value.kind === "decimal" && Number(value.text) === 0;
  return Number(value) === 0;
}
