/** A valid form of statement that a parser is known to reject. */
export interface KnownGap {
  /** Matches a whole statement (`form`), or with `readAs` a phrase in it (`phrase`). */
  readonly when: RegExp;
  /**
   * What the parser knows in place of the phrase (`$1` and so on stand for groups). The statement is then parsed once
   * more, so that the rest of it is still checked; without `readAs` the statement goes unchecked.
   */
  readonly readAs?: string;
  /** What the parser does not know, as a clause. */
  readonly because: string;
}

/** A parser, and what it knows. */
export interface Grammar {
  readonly engine: "pg-query" | "libpg-query" | "node-sql-parser" | "none";
  /** The grammar within the engine, where it has several. */
  readonly database?: string;
  /** The server version whose grammar the parser holds: it does not know what later servers added. */
  readonly grammarVersion?: number;
}

/** How a dialect's statements are checked: by which parser, and how far its word counts. */
export interface CheckProfile extends Grammar {
  /** What a gate rejects is an error; what an adviser rejects is a warning, and silent where a known gap covers it. */
  readonly authority: "gate" | "adviser";
  /** Parsers for servers above `grammarVersion`, in ascending order: the first that reaches the server is asked, else the last. */
  readonly laterGrammars?: readonly Grammar[];
  readonly knownGaps: readonly KnownGap[];
  /** Whether a backslash escapes in strings and `#` begins a comment. */
  readonly backslashes?: boolean;
  /** What a name in double quotes is in the model, as the dialect itself says it. */
  readonly quotedInModel?: (name: string) => string;
  /** Why there is no parser, or what one must know about its verdicts. */
  readonly because?: string;
}

const part =
  '(?:"(?:[^"]|"")+"|`(?:[^`]|``)+`|\\[(?:[^\\]]|\\]\\])+\\]|[A-Za-z_#\\u0080-\\uffff][\\w$#@\\u0080-\\uffff]*)';
const element = `${part}(?: (?:ASC|DESC))?`;
const shorthand: Readonly<Record<string, string>> = {
  "<name>": `${part}(?:\\.${part}){0,2}`,
  "<names>": `\\(~${element}(?:~,~${element})*~\\)`,
  "<text>": "N?'(?:[^']|'')*'",
  "<number>": "[-+]?\\d+(?:\\.\\d+)?",
};

/**
 * A pattern for a whole statement: a regular expression in which a space stands for white space, `~` for optional
 * white space, and `<name>`, `<names>` (in parentheses), `<text>` and `<number>` for what they say.
 */
export function form(pattern: string): RegExp {
  return new RegExp(`^${expand(pattern)}$`, "i");
}

/** A pattern for a phrase within a statement, in the notation of `form`. */
export function phrase(pattern: string): RegExp {
  return new RegExp(`(?<![\\w$])${expand(pattern)}(?![\\w$])`, "gi");
}

/** A pattern for a type of a column: it stands behind the name, not in its place. */
export function columnType(pattern: string): RegExp {
  return new RegExp(`(?<=[\\w"\`\\]]\\s+)${expand(pattern)}(?![\\w$(])`, "gi");
}

function expand(pattern: string): string {
  const long = pattern.replace(/<\w+>/g, (name) => shorthand[name] ?? name);
  return long.replaceAll("~", "\\s*").replaceAll(" ", "\\s+");
}
