import type { Change, KnownChange, Leftover } from "./known-change.js";
import { innerOperations } from "./known-change.js";
import { alterationIn, bare, columnNamed, definitionOf, tableNamed } from "./read-statement.js";

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
    name: "the rest of the column stays",
    reason:
      "the alteration restates the column as the revision knows it; what the history says of it beyond that would be lost",
    dialects: ["mysql", "mariadb"],
    settle: (left, change) => withoutPairs(left, (recorded, ours) => isRestated(recorded, ours, change)),
  },
  {
    name: "a default that is no literal",
    reason:
      "ALTER COLUMN SET DEFAULT takes literals and parentheses alone: what ON UPDATE says belongs to MODIFY",
    dialects: ["mysql", "mariadb"],
    settle: (left, change) =>
      withoutPairs(left, (recorded, ours) => {
        const [, table, column, value] =
          /^alter table (\S+) alter column (\S+) set (default .*)$/s.exec(recorded) ?? [];
        const own = alterationIn(ours);
        const after = own && columnNamed(own.column, tableNamed(own.table, change.after));
        if (after === undefined || own?.table !== table || own?.column !== column) return false;
        const definition = definitionOf(after, tableNamed(own!.table, change.after)!, change);
        return definition === own!.says && definition.includes(value!);
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

/** Whether ours says the whole column as it is after, and that is as before but for what the revision sets. */
function isRestated(recorded: string, ours: string, change: Change): boolean {
  const [theirs, own] = [alterationIn(recorded), alterationIn(ours)];
  if (theirs === undefined || own?.table !== theirs.table || own.column !== theirs.column) return false;
  const { known: before, stated } = sides(ours, change);
  const table = tableNamed(own.table, change.after);
  const after = columnNamed(own.column, table);
  const set = stated?.set;
  if (before === undefined || after === undefined || set === undefined) return false;
  const kept = (
    ["type", "nullable", "default", "comment", "autoincrement", "identity", "computed"] as const
  ).filter((key) => !(key in set));
  const definition = definitionOf(after, table!, change);
  return (
    definition === own.says &&
    kept.every((key) => JSON.stringify(before[key]) === JSON.stringify(after[key])) &&
    (set.type === undefined ||
      JSON.stringify(before.type) === JSON.stringify(after.type) ||
      theirs.says.split(" ")[0] === own.says.split(" ")[0]) &&
    (set.nullable === undefined || after.nullable === set.nullable) &&
    (set.default === undefined || saysDefault(theirs.says) === saysDefault(own.says))
  );
}

function saysDefault(says: string): string | undefined {
  return /\bdefault (.*?)(?: comment '.*)?$/s.exec(says)?.[1];
}

/** The column as the history knows it for sure, and what the revision says of it. */
function sides(sql: string, change: Change) {
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
