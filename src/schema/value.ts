import type { SqlText } from "./sql-text.js";

/** A value that JSON has no form for, or whose kind matters to how a dialect writes it. */
export type TaggedValue =
  | { readonly kind: "decimal"; readonly text: string }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "time"; readonly text: string }
  | { readonly kind: "dateTime"; readonly text: string }
  | { readonly kind: "interval"; readonly seconds: string }
  | { readonly kind: "bytes"; readonly hex: string }
  | { readonly kind: "uuid"; readonly text: string }
  | { readonly kind: "json"; readonly value: JsonValue }
  | { readonly kind: "array"; readonly items: readonly Value[] }
  /** The server's current timestamp. */
  | { readonly kind: "now" }
  /** An expression, written as it stands. */
  | { readonly kind: "sql"; readonly sql: SqlText };

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A value in a row, a condition or a default. Plain JSON scalars stand for themselves; null is NULL. */
export type Value = null | boolean | number | string | TaggedValue;

/** Column name to value. */
export type Row = Readonly<Record<string, Value>>;

export function isTagged(value: Value): value is TaggedValue {
  return typeof value === "object" && value !== null;
}
