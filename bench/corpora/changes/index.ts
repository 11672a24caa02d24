import type { Change, KnownChange, Leftover } from "./known-change.js";
import { nothingToChange } from "./nothing-to-change.js";
import { rebuilt } from "./rebuilt.js";
import { restated } from "./restated.js";
import { whatHolds } from "./what-holds.js";

export type { Change, KnownChange, Leftover } from "./known-change.js";

export const knownChanges: readonly KnownChange[] = [
  ...nothingToChange,
  ...restated,
  ...whatHolds,
  ...rebuilt,
];

/** The names of the classes that explain every statement that is left; undefined where one is not explained. */
export function explainedBy(left: Leftover, change: Change): string[] | undefined {
  const names: string[] = [];
  let rest = left;
  for (const known of knownChanges) {
    if (!known.dialects.includes(change.dialect)) continue;
    const after = known.settle(rest, change);
    if (size(after) < size(rest)) names.push(known.name);
    rest = after;
  }
  return size(rest) === 0 ? names : undefined;
}

function size({ recorded, ours }: Leftover): number {
  return recorded.length + ours.length;
}
