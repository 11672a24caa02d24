import { list, type MssqlPlace } from "../../src/dialect/index.js";
import { identifier } from "./identifier.js";

/** `ON filegroup` or `ON scheme (column)` */
export function placeText(on: MssqlPlace | undefined): string | undefined {
  if (on === undefined) return undefined;
  return typeof on === "string"
    ? `ON ${identifier(on)}`
    : `ON ${identifier(on.scheme)} (${identifier(on.column)})`;
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
