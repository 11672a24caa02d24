import { Fault } from "../errors/index.js";
import {
  type DataType,
  findColumn,
  type Row,
  type TableModel,
  type Value,
  variantFor,
} from "../schema/index.js";

/**
 * Raises a fault where the column would not keep every digit of the value: servers round it and say nothing. What is too
 * long or of another kind they refuse themselves.
 */
export function expectFits(value: Value, type: DataType, column: string, dialects: readonly string[]): void {
  const lost = lostDigits(value, variantFor(type, dialects));
  if (lost === undefined) return;
  const { kept, given, text } = lost;
  throw new Fault(
    "literal-invalid",
    `column ${column} keeps ${kept} digits behind the point, and ${text} has ${given}: it would be rounded`,
    { advice: "Write the value as the column keeps it, or give the column a type that keeps all of it." },
  );
}

/** How many digits behind the point the value has, where the type keeps fewer. */
export function lostDigits(
  value: Value,
  type: DataType,
): { readonly kept: number; readonly given: number; readonly text: string } | undefined {
  const kept = digitsKept(type);
  const given = digitsGiven(value);
  if (kept === undefined || given === undefined || given.digits <= kept) return undefined;
  return { kept, given: given.digits, text: given.text };
}

/** Every value of the row in its column. */
export function expectRowFits(row: Row, table: TableModel, dialects: readonly string[]): void {
  for (const [name, value] of Object.entries(row)) {
    const column = findColumn(table, name);
    if (column !== undefined) expectFits(value, column.type, name, dialects);
  }
}

/** How many digits behind the point the type keeps; undefined where the server decides. */
function digitsKept(type: DataType): number | undefined {
  switch (type.type) {
    case "smallInteger":
    case "integer":
    case "bigInteger":
      return 0;
    case "numeric":
      return type.precision === undefined ? undefined : (type.scale ?? 0);
    case "time":
    case "dateTime":
      return type.precision;
    default:
      return undefined;
  }
}

/** The digits behind the point that a value has, zeros at its end left out. */
function digitsGiven(value: Value): { readonly text: string; readonly digits: number } | undefined {
  if (typeof value === "number") return { text: String(value), digits: decimals(String(value)) };
  if (typeof value !== "object" || value === null) return undefined;
  if (value.kind === "decimal") return { text: value.text, digits: decimals(value.text) };
  if (value.kind !== "time" && value.kind !== "dateTime") return undefined;
  return { text: value.text, digits: (/\.(\d*?)0*(?=$|[Z+-])/.exec(value.text)?.[1] ?? "").length };
}

function decimals(number: string): number {
  const [mantissa = "", exponent = "0"] = number.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = `${whole}${fraction}`.replace(/0+$/, "").length - whole.length;
  return /[1-9]/.test(mantissa) ? Math.max(0, digits - Number(exponent)) : 0;
}
