import * as v from "valibot";
import { flag, name, strict } from "./strict.js";

const dialects = v.optional(v.array(v.string()));

/** An operation's shape: its kind, its own entries, and what every operation may say. */
export function operationShape<const Kind extends string, Entries extends v.ObjectEntries>(
  kind: Kind,
  entries: Entries,
) {
  return strict({
    kind: v.literal(kind),
    ...entries,
    onlyOn: dialects,
    exceptOn: dialects,
    autocommit: flag,
  });
}

/** The entries that name a table. */
export const onTable = { table: name, schema: v.optional(name) };
