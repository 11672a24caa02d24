import type { Value } from "../../schema/index.js";
import { closing, isWord, type Token, textOf } from "../token.js";
import type { ConstraintNode } from "./nodes.js";
import type { Source } from "./source.js";

/** What stands behind DEFAULT, up to the next constraint or the end of the column. */
export function behindDefault(
  node: ConstraintNode,
  nodes: readonly ConstraintNode[],
  source: Source,
): Token[] {
  const next = nodes
    .map(({ location = 0 }) => location)
    .filter((location) => location > (node.location ?? 0))
    .sort((a, b) => a - b)[0];
  const tokens = source.between(node.location ?? 0, next);
  const start = tokens.findIndex((token) => isWord(token, "DEFAULT")) + 1;
  const end = endOfExpression(tokens, start);
  // A collation or a constraint's name may stand before the location of what follows.
  const named = tokens.slice(0, end).findIndex((token, at) => at > start && isWord(token, "CONSTRAINT"));
  return tokens.slice(start, named === -1 ? end : named);
}

/** Where a comma or a parenthesis ends what begins at `start`. */
export function endOfExpression(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const { kind, text } = tokens[at]!;
    if (kind !== "sign") continue;
    if (depth === 0 && (text === "," || text === ")")) return at;
    if (text === "(" || text === "[") depth++;
    if (text === ")" || text === "]") depth--;
  }
  return tokens.length;
}

/** The matter of the first parentheses behind the constraint's beginning. */
export function inParentheses(node: ConstraintNode, source: Source): string {
  const tokens = source.between(node.location ?? 0);
  const open = tokens.findIndex(({ kind, text }) => kind === "sign" && text === "(");
  return textOf(source.sql, tokens.slice(open + 1, closing(tokens, open)));
}

/** The tokens as a value: what is plainly a string, a number or a truth is one. */
export function valueIn(tokens: readonly Token[], sql: string): Value {
  const text = textOf(sql, tokens);
  const [only] = tokens;
  if (tokens.length === 1 && only !== undefined) {
    if (text.startsWith("'") && !text.includes("\\")) return text.slice(1, -1).replaceAll("''", "'");
    if (isWord(only, "TRUE", "FALSE")) return text.toLowerCase() === "true";
    if (isWord(only, "NULL")) return null;
    if (/^\d{1,15}$/.test(text)) return Number(text);
  }
  return { kind: "sql", sql: text };
}
