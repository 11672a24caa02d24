/** The texts that a batch or block hands to the server as statements of their own, as the server puts them together. */
export interface StringLanguage {
  /** One token, or what stands between them. */
  readonly token: RegExp;
  /** The words that run a text. */
  readonly run: readonly string[];
  /** The variable that a long text is put together in, and the sign that gives it a value. */
  readonly variable: string;
  readonly assign: string;
  literal(token: string): string;
  /** Functions of one argument. */
  readonly functions: Readonly<Record<string, (argument: string) => string>>;
}

/** Transact-SQL: `EXEC (N'…' + NCHAR(10))`; a backslash before a line end within a literal joins the lines. */
export const transactSql: StringLanguage = {
  token: /--[^\n]*|\/\*[\s\S]*?\*\/|N?'[^']*(?:''[^']*)*'|\[[^\]]*(?:\]\][^\]]*)*\]|@?\w+|\S/g,
  run: ["EXEC", "("],
  variable: "@sql",
  assign: "=",
  literal: (token) =>
    token
      .replace(/^N/, "")
      .slice(1, -1)
      .replaceAll("''", "'")
      .replace(/\\\r?\n/g, ""),
  functions: { NCHAR: (code) => String.fromCharCode(Number(code)), CAST: (text) => text },
};

/** PL/SQL: `EXECUTE IMMEDIATE '…' || CHR(10)`. */
export const plSql: StringLanguage = {
  token: /--[^\n]*|\/\*[\s\S]*?\*\/|'[^']*(?:''[^']*)*'|"[^"]*"|[\w$#]+|:=|\|\||\S/g,
  run: ["EXECUTE", "IMMEDIATE"],
  variable: "l_sql",
  assign: ":=",
  literal: (token) => token.slice(1, -1).replaceAll("''", "'"),
  functions: {
    CHR: (code) => String.fromCharCode(Number(code)),
    UNISTR: (text) =>
      text.replace(/\\([0-9A-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    TO_CHAR: (text) => text,
    TO_CLOB: (text) => text,
  },
};

/** What the server runs by EXEC or EXECUTE IMMEDIATE, in the order of the text. */
export function executedTexts(text: string, language: StringLanguage): string[] {
  const tokens = (text.match(language.token) ?? []).filter((token) => !/^(?:--|\/\*)/.test(token));
  const [first, second] = language.run;
  const texts: string[] = [];
  let variable = "";
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at] === first && tokens[at + 1] === second) {
      texts.push(valueAt(tokens, at + 2, variable, language));
    } else if (tokens[at] === language.variable && tokens[at + 1] === language.assign) {
      variable = valueAt(tokens, at + 2, variable, language);
    }
  }
  return texts;
}

/** The value of the expression that starts at a token and ends at `;`, INTO or the parenthesis that closes it. */
function valueAt(
  tokens: readonly string[],
  start: number,
  variable: string,
  language: StringLanguage,
): string {
  let value = "";
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token === ";" || token === ")" || token === "INTO" || token === "AS") return value;
    const call = tokens[at + 1] === "(" ? language.functions[token] : undefined;
    if (call !== undefined) {
      const end = closing(tokens, at + 1);
      value += call(valueAt(tokens, at + 2, variable, language));
      at = end;
    } else if (/^N?'/.test(token)) value += language.literal(token);
    else if (token === language.variable) value += variable;
    else if (/^\w/.test(token)) value += token;
  }
  return value;
}

function closing(tokens: readonly string[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at] === "(") depth++;
    if (tokens[at] === ")" && --depth === 0) return at;
  }
  return tokens.length;
}
