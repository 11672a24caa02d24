import { type EmitContext, list, type MssqlPlace } from "../../src/dialect/index.js";
import { identifier } from "./identifier.js";

/** `ON filegroup` or `ON scheme (column)` */
export function placeText(on: MssqlPlace | undefined): string | undefined {
  if (on === undefined) return undefined;
  return typeof on === "string"
    ? `ON ${identifier(on)}`
    : `ON ${identifier(on.scheme)} (${identifier(on.column)})`;
}

/** What is unique holds the column by which it is partitioned (error 1908). */
export function expectAligned(
  name: string | undefined,
  columns: readonly string[],
  on: MssqlPlace | undefined,
  context: EmitContext,
): void {
  if (typeof on !== "object" || columns.includes(on.column)) return;
  throw context.refuse(
    `keeps nothing unique across partitions: ${name ?? `the key on ${columns.join(", ")}`} lacks ${on.column}`,
    `Add ${on.column} to it, or leave mssql.on out.`,
  );
}

/** `WITH (FILLFACTOR = 80, ONLINE = ON)`, as far as given. */
export function withText(
  options: Readonly<Record<string, string | number | boolean | undefined>>,
): string | undefined {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  if (given.length === 0) return undefined;
  return `WITH (${list(given.map(([name, value]) => `${name} = ${valueText(value)}`))})`;
}

function valueText(value: string | number | boolean | undefined): string {
  if (typeof value === "boolean") return value ? "ON" : "OFF";
  return String(value);
}
