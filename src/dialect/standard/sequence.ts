import type { SequenceOptions } from "../../schema/index.js";
import { words } from "../layout.js";

/** The words for what a sequence keeps ready and for the end of its numbers, which servers spell in their own ways. */
export interface SequenceWords {
  readonly noCache: string;
  readonly noCycle: string;
}

/** `START WITH 1 INCREMENT BY 1 …` as far as given. */
export function sequenceOptions(options: SequenceOptions, { noCache, noCycle }: SequenceWords): string {
  const { start, increment, minValue, maxValue, cache, cycle } = options;
  return words(
    start === undefined ? undefined : `START WITH ${start}`,
    increment === undefined ? undefined : `INCREMENT BY ${increment}`,
    minValue === undefined ? undefined : `MINVALUE ${minValue}`,
    maxValue === undefined ? undefined : `MAXVALUE ${maxValue}`,
    cache === undefined ? undefined : cache > 1 ? `CACHE ${cache}` : noCache,
    cycle === undefined ? undefined : cycle ? "CYCLE" : noCycle,
  );
}

/** The type of a sequence's numbers as SQL:2003 writes it, or nothing where none is given. */
export function sequenceType({ type }: SequenceOptions): string | undefined {
  return type && { smallInteger: "AS SMALLINT", integer: "AS INTEGER", bigInteger: "AS BIGINT" }[type];
}
