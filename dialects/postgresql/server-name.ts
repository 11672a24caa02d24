import {
  type Constraint,
  constraintColumns,
  type Exclude,
  mentionsName,
  type TableModel,
} from "../../src/dialect/index.js";

/** A name holds 63 bytes (NAMEDATALEN less one). */
const limit = 63;

/**
 * The name that PostgreSQL gives a constraint without one: `table_column_key` and its kin, with a number behind it where
 * the table has such a name already (ChooseConstraintName and makeObjectName in its sources; CREATE TABLE in the manual
 * names the form).
 */
export function serverName(constraint: Constraint, table: TableModel): string | undefined {
  if (constraint.constraint === "exclude" && hasExpression(constraint)) return undefined;
  const [columns, label] = partsOf(constraint, table);
  const taken = new Set([
    ...table.constraints.map(({ name, serverName: chosen }) => name ?? chosen),
    ...table.indexes.map(({ name }) => name),
  ]);
  for (let number = 0; ; number++) {
    const name = objectName(table.table, columns, number === 0 ? label : `${label}${number}`);
    if (!taken.has(name)) return name;
  }
}

/** The server reads a word out of the expression then, which cannot be done here for sure. */
function hasExpression({ elements }: Exclude): boolean {
  return elements.some((one) => "expression" in one);
}

function partsOf(constraint: Constraint, table: TableModel): readonly [columns: string, label: string] {
  switch (constraint.constraint) {
    case "primaryKey":
      return ["", "pkey"];
    case "unique":
      return [joined(constraint.columns), "key"];
    case "foreignKey":
      return [joined(constraint.columns), "fkey"];
    case "exclude":
      return [joined(constraintColumns(constraint)), "excl"];
    case "check": {
      const named = table.columns.filter(({ name }) => mentionsName(constraint.condition, name));
      return [named.length === 1 ? named[0]!.name : "", "check"];
    }
  }
}

/** Columns are added until the name could not grow any more. */
function joined(columns: readonly string[]): string {
  let text = "";
  for (const column of columns) {
    if (Buffer.byteLength(text) > limit) break;
    text += text === "" ? column : `_${column}`;
  }
  return clip(text, limit);
}

/** `first_second_label`; where that is too long, the longer of the first two gives way byte by byte. */
export function objectName(first: string, second: string, label: string): string {
  const room = limit - Buffer.byteLength(label) - 1 - (second === "" ? 0 : 1);
  let left = Buffer.byteLength(first);
  let right = Buffer.byteLength(second);
  while (left + right > room) {
    if (left > right) left--;
    else right--;
  }
  return [clip(first, left), clip(second, right), label].filter((part) => part !== "").join("_");
}

/** At most so many bytes, without a character cut in half. */
function clip(text: string, bytes: number): string {
  let clipped = "";
  let used = 0;
  for (const character of text) {
    used += Buffer.byteLength(character);
    if (used > bytes) break;
    clipped += character;
  }
  return clipped;
}
