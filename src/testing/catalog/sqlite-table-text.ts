import { bareName, listed, type Token, tokens } from "./sqlite-tokens.js";

/** What only the text of a CREATE TABLE tells: no pragma knows it. */
export interface SqliteTableText {
  readonly columns: ReadonlyMap<string, ColumnWords>;
  readonly constraints: readonly ConstraintWords[];
  readonly options: readonly string[];
}

export interface ColumnWords {
  readonly collation: string | null;
  readonly computed: string | null;
  readonly autoincrement: boolean;
}

export interface ConstraintWords {
  readonly kind: "primaryKey" | "unique" | "foreignKey" | "check";
  readonly name: string | null;
  readonly columns: readonly string[];
  /** Of a foreign key. */
  readonly target: string | null;
  readonly check: string | null;
  readonly deferral: "not deferrable" | "immediate" | "deferred";
}

const constraintStart = new Set(["CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK"]);

/** Reads the text that SQLite keeps of a table. */
export function sqliteTableText(sql: string): SqliteTableText {
  const all = tokens(sql);
  const body = all.findIndex(({ kind }) => kind === "group");
  const columns = new Map<string, ColumnWords>();
  const constraints: ConstraintWords[] = [];
  for (const part of listed(all[body]?.text ?? "")) {
    if (part[0]?.kind === "word" && constraintStart.has(word(part[0]))) {
      constraints.push(...constraintsIn(part, null));
      continue;
    }
    const name = bareName(part[0]!);
    columns.set(name, columnWords(part));
    constraints.push(...constraintsIn(part.slice(1), name));
  }
  const options = all.slice(body + 1).filter(({ text }) => text !== ",");
  return { columns, constraints, options: options.length === 0 ? [] : [options.map(word).join(" ")] };
}

function word({ kind, text }: Token): string {
  return kind === "word" ? text.toUpperCase() : "";
}

function columnWords(part: readonly Token[]): ColumnWords {
  const after = (name: string) => part[part.findIndex((token) => word(token) === name) + 1];
  const has = (name: string) => part.some((token) => word(token) === name);
  return {
    collation: has("COLLATE") ? bareName(after("COLLATE")!) : null,
    computed: has("AS") ? after("AS")!.text : null,
    autoincrement: has("AUTOINCREMENT"),
  };
}

/** The constraints that a part holds: `column` where it is a column's, whose constraints name no columns. */
function constraintsIn(part: readonly Token[], column: string | null): ConstraintWords[] {
  const found: ConstraintWords[] = [];
  let name: string | null = null;
  for (const [at, token] of part.entries()) {
    const rest = part.slice(at);
    const group = () => rest.find(({ kind }) => kind === "group")?.text ?? "";
    const columns = () => (column === null ? listed(group()).map(([first]) => bareName(first!)) : [column]);
    const plain = { name, target: null, check: null, deferral: "not deferrable" } as const;
    switch (word(token)) {
      case "CONSTRAINT":
        name = bareName(part[at + 1]!);
        continue;
      case "PRIMARY":
        found.push({ ...plain, kind: "primaryKey", columns: columns() });
        break;
      case "UNIQUE":
        found.push({ ...plain, kind: "unique", columns: columns() });
        break;
      case "CHECK":
        found.push({ ...plain, kind: "check", columns: [], check: group() });
        break;
      case "REFERENCES":
        found.push({
          ...plain,
          kind: "foreignKey",
          columns: column === null ? groupColumns(part) : [column],
          target: bareName(rest[1]!),
          deferral: deferralOf(rest),
        });
        break;
      default:
        continue;
    }
    name = null;
  }
  return found;
}

function groupColumns(part: readonly Token[]): string[] {
  const group = part.find(({ kind }) => kind === "group")?.text ?? "";
  return listed(group).map(([first]) => bareName(first!));
}

function deferralOf(rest: readonly Token[]): ConstraintWords["deferral"] {
  const words = rest.map(word).join(" ");
  if (!/(?<!NOT )DEFERRABLE/.test(words)) return "not deferrable";
  return /INITIALLY DEFERRED/.test(words) ? "deferred" : "immediate";
}
