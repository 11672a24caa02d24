import * as v from "valibot";
import { flag, name, strict } from "./strict.js";

const dialects = v.optional(
  v.pipe(v.array(v.string()), v.minLength(1, "name at least one dialect, or leave it out")),
);

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
