import type { JsonValue, Value } from "../../../src/schema/index.js";
import { variantOf } from "./data-type.js";
import { ImportRefusal } from "./import-refusal.js";
import type { NeutralExpression, NeutralType } from "./neutral.js";
import { sqlFor } from "./sql-text.js";

/** A recorded value as ours; the column's type decides what an object or a list is. */
export function importValue(value: unknown, dialect: string, type?: NeutralType): Value {
  const own = type && variantOf(type, dialect);
  if (value === null || value === undefined) return null;
  if (isJson(own)) return { kind: "json", value: value as JsonValue };
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
  if (Array.isArray(value))
    return { kind: "array", items: value.map((one) => importValue(one, dialect, own?.item)) };
  return taggedValue(value as Readonly<Record<string, unknown>>, dialect);
}

function isJson(type: NeutralType | undefined): boolean {
  return type?.name === "json" || type?.name === "jsonb";
}

function taggedValue(value: Readonly<Record<string, unknown>>, dialect: string): Value {
  const [tag, content] = Object.entries(value)[0] ?? [];
  const text = String(content);
  switch (tag) {
    case "$datetime":
      return { kind: "dateTime", text };
    case "$date":
      return { kind: "date", text };
    case "$time":
      return { kind: "time", text };
    case "$decimal":
    case "$int":
      return { kind: "decimal", text };
    case "$uuid":
      return { kind: "uuid", text };
    case "$bytes":
      return { kind: "bytes", hex: Buffer.from(text, "base64").toString("hex") };
    case "$interval":
      return { kind: "interval", seconds: text };
    case "$enum":
      return text;
    case "$expr":
      return { kind: "sql", sql: sqlFor((content as NeutralExpression).sql, dialect, "value") };
    default:
      throw new ImportRefusal("import: value that only the project's own code knows", tag ?? "");
  }
}
