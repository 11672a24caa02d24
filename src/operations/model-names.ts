import { bareName, isQuotedName } from "../schema/index.js";
import type { OperationDefinition, ReplayContext } from "./definition.js";
import type { Operation } from "./operation.js";
import { mapNames } from "./shape/map-names.js";

/** An operation in the model's names, with those that its author wants quoted. */
export interface InModelNames {
  readonly operation: Operation;
  readonly quoted: readonly string[];
}

const none: readonly string[] = [];

/**
 * The operation with each of its names as the model knows it: quotes change no name, except where a server folds bare
 * names, and there the dialect says which name is meant. Most operations have no such name and stay as they are.
 */
export function inModelNames(
  operation: Operation,
  { shape }: OperationDefinition<Operation>,
  { quotedInModel }: Pick<ReplayContext, "quotedInModel">,
): InModelNames {
  if (!holdsQuoted(operation)) return { operation, quoted: none };
  const quoted = new Set<string>();
  const changed = mapNames(shape, operation, (name) => {
    const bare = bareName(name);
    // What looks quoted without its quotes keeps them: nothing else tells the two apart.
    if (bare === name || isQuotedName(bare)) return name;
    const known = quotedInModel?.(bare) ?? bare;
    if (known === bare) quoted.add(bare);
    return known;
  });
  return { operation: changed, quoted: [...quoted] };
}

/** Whether a text anywhere in the data stands in double quotes. */
function holdsQuoted(data: unknown): boolean {
  if (typeof data === "string") return isQuotedName(data);
  if (typeof data !== "object" || data === null) return false;
  if (Array.isArray(data)) return data.some(holdsQuoted);
  for (const key in data) {
    if (isQuotedName(key) || holdsQuoted((data as Record<string, unknown>)[key])) return true;
  }
  return false;
}
