import type { SequenceChanges, SequenceOptions, SequenceOwner } from "../../schema/index.js";
import type { EmitContext } from "../emit-context.js";
import { words } from "../layout.js";

/** The words for what a sequence keeps ready and for the end of its numbers, which servers spell in their own ways. */
export interface SequenceWords {
  readonly noCache: string;
  readonly noCycle: string;
  readonly noMinValue: string;
  readonly noMaxValue: string;
  /** What the server keeps ready by itself. */
  readonly ownCache: string;
}

/** `START WITH 1 INCREMENT BY 1 …` as far as given. */
export function sequenceOptions(
  options: Pick<SequenceOptions, "start"> & SequenceChanges,
  own: SequenceWords,
): string {
  const { start, increment, minValue, maxValue, cache, cycle } = options;
  return words(
    start === undefined ? undefined : `START WITH ${start}`,
    increment === undefined ? undefined : `INCREMENT BY ${increment}`,
    minValue === null ? own.noMinValue : minValue === undefined ? undefined : `MINVALUE ${minValue}`,
    maxValue === null ? own.noMaxValue : maxValue === undefined ? undefined : `MAXVALUE ${maxValue}`,
    cache === null
      ? own.ownCache
      : cache === undefined
        ? undefined
        : cache > 1
          ? `CACHE ${cache}`
          : own.noCache,
    cycle === undefined ? undefined : cycle ? "CYCLE" : own.noCycle,
  );
}

/** The type of a sequence's numbers as SQL:2003 writes it, or nothing where none is given. */
export function sequenceType({ type }: SequenceOptions): string | undefined {
  return type && { smallInteger: "AS SMALLINT", integer: "AS INTEGER", bigInteger: "AS BIGINT" }[type];
}

/** The fault of an author who gives a sequence to a column where the server knows no such thing. */
export function expectNoOwner(
  { ownedBy }: { readonly ownedBy?: SequenceOwner | null },
  context: EmitContext,
): void {
  if (ownedBy === undefined) return;
  throw context.refuse(
    "lets no sequence belong to a column",
    "Leave ownedBy out there (onlyOn, exceptOn), and drop the sequence behind its column.",
  );
}
