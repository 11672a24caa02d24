import type { Refusal } from "./compile-history.js";
import type { NeutralOperation } from "./import/neutral.js";

/** What a refusal says is missing, or there already. */
type SubjectKind = "table" | "column" | "constraint" | "index" | "enum";

/** The words of what could have made a thing, by what became of it. */
export class Makers {
  /** Raw SQL that changes the schema. */
  readonly raw = new Set<string>();
  /** Revisions that the recording tool could not print. */
  readonly skipped = new Set<string>();
  readonly #all = new Map<SubjectKind, Set<string>>();
  readonly #refused = new Map<SubjectKind, Set<string>>();

  /** Takes note of an operation of the history, whatever becomes of it. */
  add(source: NeutralOperation): void {
    remember(source, this.#all);
  }

  refused(source: NeutralOperation): void {
    remember(source, this.#refused);
  }

  knows(kind: SubjectKind, name: string): boolean {
    return this.#all.get(kind)?.has(name) ?? false;
  }

  wasRefused(kind: SubjectKind, name: string): boolean {
    return this.#refused.get(kind)?.has(name) ?? false;
  }
}

function remember(source: NeutralOperation, words: Map<SubjectKind, Set<string>>): void {
  for (const inner of source.ops ?? []) remember(inner, words);
  for (const kind of source.ops === undefined ? makes(source) : []) {
    const own = words.get(kind) ?? new Set();
    for (const word of kind === "table" ? [tableMadeBy(source)] : wordsOf(source)) own.add(word);
    words.set(kind, own);
  }
}

function tableMadeBy({ table, newName }: NeutralOperation): string {
  return (newName ?? (typeof table === "object" ? table?.name : "") ?? "").toLowerCase();
}

function makes({ op, ops = [] }: NeutralOperation): SubjectKind[] {
  switch (op) {
    case "createTable":
      return ["table", "column", "constraint", "index", "enum"];
    case "renameTable":
      return ["table"];
    case "addColumn":
    case "alterColumn":
      return ["column", "constraint", "index"];
    case "addConstraint":
      return ["constraint"];
    case "createIndex":
      return ["index"];
    case "createType":
      return ["enum"];
    default:
      return ops.flatMap(makes);
  }
}

const subjects: readonly (readonly [SubjectKind, RegExp])[] = [
  ["table", /^there is no table (\S+) at/],
  ["column", /has no column (\S+) at/],
  ["constraint", /has no constraint (.+) at/],
  ["index", /no table has an index (\S+) at/],
  ["index", /has no index (\S+) at/],
  ["enum", /there is no enum type (\S+) at/],
  ["table", /refers to table (\S+?), which/],
];

/** What lies behind a refusal, as far as the history tells. */
export function causeOf({ code, message }: Refusal, makers: Makers): string {
  if (code === "import") return "import";
  for (const [kind, pattern] of subjects) {
    const name = pattern.exec(message)?.[1]?.replace(/.*\./, "").toLowerCase();
    if (name === undefined) continue;
    if (makers.wasRefused(kind, name)) return "refusal before";
    if (makers.raw.has(name)) return "raw SQL before";
    if (makers.skipped.has(name)) return "revision left out";
    if (kind !== "table" && kind !== "column" && /_(fkey\d*|key\d*|pkey|check\d*|ibfk_\d+)$/.test(name))
      return "name given by the server";
    return makers.knows(kind, name) && kind !== "constraint" ? "ours" : "outside the history";
  }
  return "ours";
}

/** Every name-like word in a recorded operation, in lower case. */
export function wordsOf(source: unknown): Set<string> {
  return new Set((JSON.stringify(source).match(/[A-Za-z_][\w$]*/g) ?? []).map((word) => word.toLowerCase()));
}
