/** A name in a text, where it stands. */
export interface PlacedName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** One word, name in quotes, string, number or sign of a text; a name without its quotes. */
export interface Token extends PlacedName {
  readonly kind: "word" | "quoted" | "string" | "number" | "sign";
}

const lexis =
  /(?<comment>--[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>\$(?<tag>[A-Za-z_]?\w*)\$[\s\S]*?\$\k<tag>\$|'[^']*(?:''[^']*)*')|(?<quoted>"[^"]*(?:""[^"]*)*"|`[^`]*(?:``[^`]*)*`|\[[A-Za-z_\u0080-\uffff][^\]]*(?:\]\][^\]]*)*\])|(?<word>[A-Za-z_@#\u0080-\uffff][\w$@#\u0080-\uffff]*)|(?<number>\d[\w.]*)|\S/g;
const closing: Readonly<Record<string, string>> = { '"': '"', "`": "`", "[": "]" };

/** The tokens of a text, in whatever dialect; comments are none. */
export function tokensOf(sql: string): Token[] {
  const found: Token[] = [];
  for (const match of sql.matchAll(lexis)) {
    const groups = match.groups ?? {};
    if (groups.comment !== undefined) continue;
    const kind = (["string", "quoted", "word", "number"] as const).find((one) => groups[one] !== undefined);
    const [text] = match;
    const close = kind === "quoted" ? closing[text[0]!]! : undefined;
    const name = close === undefined ? text : text.slice(1, -1).replaceAll(close + close, close);
    found.push({ kind: kind ?? "sign", name, start: match.index, end: match.index + text.length });
  }
  return found;
}

export function isName(token: Token): boolean {
  return token.kind === "word" || token.kind === "quoted";
}

/** Whether the token is one of these bare words. */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === "word" && words.includes(token.name.toUpperCase());
}
