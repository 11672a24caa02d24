import { didYouMean, Fault } from "../errors/index.js";
import type { OperationBase } from "./definition.js";

/** The key under which definitions keep the names of every dialect, those of plugins included. */
export const knownDialects: unique symbol = Symbol("known dialects");

/** Raises a fault where an operation names a dialect that does not exist: what stands there would be for nobody. */
export function expectKnownDialects(operation: OperationBase, known: readonly string[] | undefined): void {
  if (known === undefined) return;
  const expect = (name: string) => {
    if (known.includes(name)) return;
    throw new Fault("operation-invalid", `there is no dialect "${name}"`, {
      advice: didYouMean(name, known) ?? `The dialects are: ${known.join(", ")}.`,
    });
  };
  const { onlyOn, exceptOn, kind, ...matter } = operation;
  onlyOn?.forEach(expect);
  exceptOn?.forEach(expect);
  // What else a plugin's operation holds is the plugin's own matter.
  if (!kind.includes(".")) expectNamed(kind.endsWith("Rows") ? withoutColumns(matter) : matter, expect);
}

/** Keys whose values are SQL, as one text or as one for each dialect. */
const texts = new Set(["sql", "file", "condition", "where", "expression"]);

/** Rows hold columns under names of the author's choice, and JSON values anything at all. */
const free = new Set(["rows", "set", "value"]);

/** Operations inside others are looked at by themselves. */
const inner = new Set(["operations", "effects"]);

/** A condition on rows names columns, unless it is SQL. */
function withoutColumns(given: object): object {
  const { where, ...matter }: { readonly where?: object } = given;
  return where !== undefined && "sql" in where ? { ...matter, sql: where.sql } : matter;
}

function expectNamed(value: object, expect: (name: string) => void): void {
  for (const key in value) {
    const part: unknown = (value as Record<string, unknown>)[key];
    if (typeof part !== "object" || part === null) continue;
    if (key === "variants") Object.keys(part).forEach(expect);
    if (free.has(key) || inner.has(key)) continue;
    if (texts.has(key) && isText(part)) {
      for (const name in part) if (name !== "default") expect(name);
    } else expectNamed(part, expect);
  }
}

function isText(part: object): boolean {
  return Object.values(part).every((text) => typeof text === "string");
}
