import type { CheckProfile } from "../dialect/check-profile.js";
import type { Effects, EffectsLookup } from "../operations/index.js";
import { mayChangeSchema } from "./may-change-schema.js";

/**
 * What a raw text does to the schema, without knowing the schema. What cannot be read makes the objects that it names
 * unsure; nothing is guessed and nothing raises a fault.
 */
export async function effectsOf(sql: string, profile: CheckProfile): Promise<Effects> {
  if (!mayChangeSchema(sql)) return [];
  if (profile.engine === "pg-query") return (await import("./tree/read-tree.js")).readTree(sql);
  return (await import("./words/read-words.js")).readWords(sql, profile);
}

/** The effects of all these texts, each distinct one read once. */
export async function effectsLookup(texts: Iterable<string>, profile: CheckProfile): Promise<EffectsLookup> {
  const known = new Map<string, Effects>();
  for (const sql of texts) {
    if (known.has(sql) || !mayChangeSchema(sql)) continue;
    known.set(sql, await effectsOf(sql, profile));
  }
  return (sql) => known.get(sql);
}
