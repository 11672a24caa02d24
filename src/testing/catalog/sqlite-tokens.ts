/** A word, a quoted name or text, a sign, or a group in parentheses (its text without them). */
export interface Token {
  readonly kind: "word" | "name" | "text" | "sign" | "group";
  readonly text: string;
}

const pattern =
  /--[^\n]*|\/\*[\s\S]*?\*\/|\s+|(?<text>'(?:[^']|'')*')|(?<name>"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\])|(?<word>[\p{L}_$][\p{L}\p{N}_$]*)|(?<sign>[\d.]+|.)/gsu;

interface Piece extends Token {
  readonly at: number;
  readonly length: number;
}

function pieces(sql: string): Piece[] {
  return [...sql.matchAll(pattern)].flatMap(({ 0: whole, index, groups }) => {
    const [kind] = Object.entries(groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    return kind === undefined
      ? []
      : [{ kind: kind as Token["kind"], text: whole, at: index, length: whole.length }];
  });
}

/** The tokens of a statement; what stands in parentheses is one token, to be read by itself. */
export function tokens(sql: string): Token[] {
  const found: Token[] = [];
  let depth = 0;
  let start = 0;
  for (const piece of pieces(sql)) {
    if (piece.text === "(" && depth++ === 0) start = piece.at + 1;
    else if (piece.text === ")" && --depth === 0)
      found.push({ kind: "group", text: sql.slice(start, piece.at).trim() });
    else if (depth === 0) found.push({ kind: piece.kind, text: piece.text });
  }
  return found;
}

/** The tokens between commas. */
export function listed(sql: string): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens(sql)) {
    if (token.text === "," && token.kind === "sign") parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

/** A name without its quotes. */
export function bareName({ kind, text }: Token): string {
  if (kind !== "name") return text;
  const close = text.at(-1)!;
  return text.slice(1, -1).replaceAll(close + close, close);
}
