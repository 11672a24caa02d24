/** One word, name, string, number or sign of a text; comments are none. Offsets count UTF-16 units. */
export interface Token {
  readonly kind: "word" | "name" | "string" | "number" | "sign";
  /** As it stands in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What the model calls it, where that is not what stands between its quotes. */
  readonly name?: string;
}

/** What a dialect's texts may hold besides the standard's. */
export interface Lexis {
  /** A backslash escapes in strings, `#` begins a comment, and double quotes are strings too. */
  readonly backslashes?: boolean;
  /** `$tag$…$tag$` is a string, and comments nest. */
  readonly dollars?: boolean;
  /** `[name]` is a name. */
  readonly brackets?: boolean;
  /** What a name in double quotes is in the model. Absent: the same as without quotes. */
  readonly quotedInModel?: (name: string) => string;
}

const word = "[A-Za-z_@#\\u0080-\\uffff][\\w$@#\\u0080-\\uffff]*";
const number = "\\d[\\w.]*";

function pattern({ backslashes, dollars, brackets }: Lexis): RegExp {
  const plain = backslashes ? "'[^'\\\\]*(?:(?:\\\\[^]|'')[^'\\\\]*)*'" : "'[^']*(?:''[^']*)*'";
  const escaped = "[eE]'[^'\\\\]*(?:(?:\\\\[^]|'')[^'\\\\]*)*'";
  const strings = [
    ...(dollars ? [escaped, "\\$(?<tag>[A-Za-z_]?\\w*)\\$[^]*?\\$\\k<tag>\\$"] : []),
    `[nNxXbB]?${plain}`,
  ];
  const names = [
    '"[^"]*(?:""[^"]*)*"',
    "`[^`]*(?:``[^`]*)*`",
    ...(brackets ? ["\\[[^\\]]*(?:\\]\\][^\\]]*)*\\]"] : []),
  ];
  const comment = ["--[^\\n]*", "\\/\\*", ...(backslashes ? ["#[^\\n]*"] : [])];
  return new RegExp(
    `(?<comment>${comment.join("|")})|(?<string>${strings.join("|")})|(?<name>${names.join("|")})|(?<word>${word})|(?<number>${number})|(?<sign>\\S)`,
    "g",
  );
}

/** The tokens of a text. */
export function tokensOf(sql: string, lexis: Lexis): Token[] {
  const found: Token[] = [];
  const next = pattern(lexis);
  for (let match = next.exec(sql); match !== null; match = next.exec(sql)) {
    const groups = match.groups ?? {};
    if (groups.comment !== undefined) {
      if (groups.comment === "/*") next.lastIndex = endOfComment(sql, next.lastIndex, lexis.dollars === true);
      continue;
    }
    const kind = (["string", "name", "word", "number"] as const).find((one) => groups[one] !== undefined);
    const token: Token = { kind: kind ?? "sign", text: match[0], start: match.index, end: next.lastIndex };
    found.push(kind === "name" ? { ...token, ...nameInModel(token.text, lexis) } : token);
  }
  return found;
}

function endOfComment(sql: string, from: number, nests: boolean): number {
  const edge = nests ? /\/\*|\*\//g : /\*\//g;
  edge.lastIndex = from;
  let open = 1;
  for (let match = edge.exec(sql); match !== null; match = edge.exec(sql)) {
    open += match[0] === "/*" ? 1 : -1;
    if (open === 0) return edge.lastIndex;
  }
  return sql.length;
}

function nameInModel(text: string, { quotedInModel }: Lexis): { readonly name?: string } {
  if (quotedInModel === undefined || text[0] !== '"') return {};
  return { name: quotedInModel(text.slice(1, -1)) };
}

/** The tokens in parts, where `sign` stands outside of parentheses and brackets. */
export function splitAt(tokens: readonly Token[], sign: string): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "sign") {
      if (token.text === "(" || token.text === "[") depth++;
      if (token.text === ")" || token.text === "]") depth--;
      if (depth === 0 && token.text === sign) {
        parts.push([]);
        continue;
      }
    }
    parts.at(-1)!.push(token);
  }
  return parts;
}

/** Where the parenthesis that stands at `open` is closed; the end where it is not. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const { kind, text } = tokens[at]!;
    if (kind !== "sign") continue;
    if (text === "(") depth++;
    if (text === ")" && --depth === 0) return at;
  }
  return tokens.length;
}

/** The tokens as they stand in the text, from the first to the last. */
export function textOf(sql: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? "" : sql.slice(first.start, last.end);
}

/** Whether the token is one of these bare words. */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === "word" && words.includes(token.text.toUpperCase());
}
