import type { CompileRequest } from "../compile/index.js";
import { appliesTo, type Operation } from "../operations/index.js";
import { textFor } from "../schema/index.js";

/** The request with what its raw SQL does to the schema, each text read once. */
export async function withEffects(request: CompileRequest): Promise<CompileRequest> {
  if (request.direction === "stamp") return request;
  const texts = rawTexts(request);
  // The readers are loaded only where there is something to read.
  if (texts.size === 0) return request;
  const { effectsLookup } = await import("../effects/index.js");
  return { ...request, effectsOf: await effectsLookup(texts, request.dialect.check) };
}

/** The distinct raw texts for the dialect whose author did not say what they do. */
function rawTexts({ applied, steps, direction, dialect }: CompileRequest): Set<string> {
  const { names } = dialect.traits;
  const texts = new Set<string>();
  const collect = (operations: readonly Operation[]) => {
    for (const operation of operations) {
      if (operation.kind !== "execute" || operation.effects !== undefined) continue;
      if (!appliesTo(operation, names)) continue;
      const text = textFor(operation.sql, names);
      if (text !== undefined) texts.add(text);
    }
  };
  for (const { upgrade } of applied) collect(upgrade);
  for (const { revision } of steps)
    collect((direction === "downgrade" ? revision.downgrade : revision.upgrade) ?? []);
  return texts;
}
