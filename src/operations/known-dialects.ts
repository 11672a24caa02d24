import { didYouMean, Fault } from "../errors/index.js";
import type { OperationBase } from "./definition.js";

/** The key under which definitions keep the names of every dialect, those of plugins included. */
export const knownDialects: unique symbol = Symbol("known dialects");

/** Raises a fault where an operation names a dialect that does not exist: what stands there would be for nobody. */
export function expectKnownDialects(operation: OperationBase, known: readonly string[] | undefined): void {
  if (known === undefined) return;
  for (const name of dialectsOf(operation)) {
    if (known.includes(name)) continue;
    throw new Fault("operation-invalid", `there is no dialect "${name}"`, {
      advice: didYouMean(name, known) ?? `The dialects are: ${known.join(", ")}.`,
    });
  }
}

/** Keys whose values are SQL, as one text or as one for each dialect. */
const texts = new Set(["sql", "file", "condition", "where", "expression"]);

/** Rows hold columns under names of the author's choice, and JSON values anything at all. */
const free = new Set(["rows", "set", "value"]);

/** Operations inside others are looked at by themselves. */
const inner = new Set(["operations", "effects"]);

/** What else a plugin's operation holds is the plugin's own matter. */
function* dialectsOf(operation: OperationBase): Generator<string> {
  const { onlyOn = [], exceptOn = [], kind, ...matter } = operation;
  yield* onlyOn;
  yield* exceptOn;
  if (!kind.includes(".")) yield* dialectsNamed(kind.endsWith("Rows") ? withoutColumns(matter) : matter);
}

/** A condition on rows names columns, unless it is SQL. */
function withoutColumns(given: object): object {
  const { where, ...matter }: { readonly where?: object } = given;
  return where !== undefined && "sql" in where ? { ...matter, sql: where.sql } : matter;
}

function* dialectsNamed(value: object, own = false): Generator<string> {
  if (own) yield* Object.keys(value).filter((name) => name !== "default");
  for (const [key, part] of Object.entries(value)) {
    if (typeof part !== "object" || part === null) continue;
    if (key === "variants") yield* Object.keys(part);
    if (free.has(key) || inner.has(key) || own) continue;
    yield* dialectsNamed(part, texts.has(key) && isText(part));
  }
}

function isText(part: object): boolean {
  return Object.values(part).every((text) => typeof text === "string");
}
