import * as v from "valibot";
import { didYouMean, nearest } from "../../errors/index.js";

/** An object with these keys and no others; a misspelt key is answered with the nearest right one. */
export function strict<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, (issue) => {
    if (issue.expected === "Object") return `expected an object, found ${issue.received}`;
    if (issue.expected !== "never") return missingKey(issue, Object.keys(entries));
    const key = JSON.parse(issue.received) as string;
    const known = Object.keys(entries);
    return `unknown key "${key}". ${didYouMean(key, known) ?? `The keys are: ${known.join(", ")}.`}`;
  });
}

/** A key that is not there may stand there misspelt. */
function missingKey({ expected, path }: v.StrictObjectIssue, known: readonly string[]): string {
  const key = JSON.parse(expected ?? '""') as string;
  const given = Object.keys((path?.[0]?.input as object | undefined) ?? {});
  const misspelt = nearest(
    key,
    given.filter((one) => !known.includes(one)),
  );
  return misspelt === undefined
    ? `the key "${key}" is missing`
    : `unknown key "${misspelt}". Did you mean "${key}"?`;
}

const unusable = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

/** A name that a script can carry: not empty, no control or bidirectional characters. */
export const name = v.pipe(
  v.string(),
  v.minLength(1, "a name may not be empty"),
  v.check((text) => text !== '""', "a name may not be empty"),
  v.check((text) => !unusable.test(text), "a name may hold no control, invisible or bidirectional character"),
);

export const names = v.pipe(v.array(name), v.minLength(1, "at least one column is needed"));
export const flag = v.optional(v.boolean());
export const text = v.optional(v.string());
export const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));
export const whole = v.optional(v.pipe(v.number(), v.safeInteger()));

/** What a string may not hold in any script: NUL and halves of surrogate pairs. */
export const carriable = v.pipe(
  v.string(),
  v.check((value) => !/[\0\p{Cs}]/u.test(value), "a text may hold neither NUL nor half a surrogate pair"),
);
