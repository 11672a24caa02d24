import type { KnownChange, Leftover } from "./known-change.js";
import { innerOperations } from "./known-change.js";
import { alterationIn, bare, columnNamed, tableNamed } from "./read-statement.js";

const notNull = / ?\bnot null\b/;

/** Dialects whose alteration restates whether a column takes NULL. */
const restating = ["mysql", "mariadb", "mssql"];

export const restated: readonly KnownChange[] = [
  {
    name: "NOT NULL is kept",
    reason:
      "the alteration restates the column, and the revision does not mention NOT NULL: what is not restated is lost",
    dialects: restating,
    settle: (left, change) =>
      withoutPairs(left, (recorded, ours) => {
        if (notNull.test(recorded) || ours.replace(notNull, "") !== recorded) return false;
        const { known, stated } = sides(ours, change);
        return known?.nullable === false && stated?.set?.nullable === undefined;
      }),
  },
  {
    name: "the history says that it takes NULL",
    reason:
      "the revision says that the column was NOT NULL before, and the history says that it was not: only a revision could make it so",
    dialects: restating,
    settle: (left, change) =>
      withoutPairs(left, (recorded, ours) => {
        if (notNull.test(ours) || recorded.replace(notNull, "") !== ours) return false;
        const { known, stated } = sides(ours, change);
        const { set, existing } = stated ?? {};
        return known?.nullable === true && existing?.nullable === false && set?.nullable === undefined;
      }),
  },
];

/** The column as the history knows it for sure, and what the revision says of it. */
function sides(sql: string, change: Parameters<KnownChange["settle"]>[1]) {
  const altered = alterationIn(sql);
  const column = altered && columnNamed(altered.column, tableNamed(altered.table, change.before));
  return {
    known: column?.unsure ? undefined : column,
    stated: innerOperations(change).find(
      (one) => one.op === "alterColumn" && String(one.column).toLowerCase() === bare(altered?.column ?? ""),
    ),
  };
}

/** Both sides without the pairs that belong together. */
function withoutPairs(left: Leftover, belong: (recorded: string, ours: string) => boolean): Leftover {
  const ours = [...left.ours];
  const recorded = left.recorded.filter((sql) => {
    const at = ours.findIndex((other) => belong(sql, other));
    if (at !== -1) ours.splice(at, 1);
    return at === -1;
  });
  return { recorded, ours };
}
