import type { EmitContext, ModelColumn } from "../../src/dialect/index.js";
import { literal } from "./literal.js";

const constant = /^(?:[+-]?[\d.]+(?:e[+-]?\d+)?|X?'(?:[^']|'')*'|"(?:[^"]|"")*"|\w+)$/i;
const clock = /^CURRENT_(?:TIMESTAMP|DATE|TIME)$/i;

/** The text after DEFAULT, or undefined where none is given. An expression needs parentheses there. */
export function defaultText({ default: given, type }: ModelColumn, context: EmitContext): string | undefined {
  if (given === undefined) return undefined;
  const text = literal(given, context, type).trim();
  return constant.test(text) || isEnclosed(text) ? text : `(${text})`;
}

/** Whether ALTER TABLE ADD COLUMN takes the default: rows that are there already would have to compute others. */
export function isConstantDefault(column: ModelColumn, context: EmitContext): boolean {
  const text = defaultText(column, context);
  return text === undefined || (constant.test(text) && !clock.test(text));
}

/** Whether the first parenthesis closes at the very end. */
function isEnclosed(text: string): boolean {
  if (!text.startsWith("(")) return false;
  const bare = text.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, (quote) => "_".repeat(quote.length));
  let depth = 0;
  for (let i = 0; i < bare.length; i++) {
    if (bare[i] === "(") depth++;
    else if (bare[i] === ")" && --depth === 0) return i === bare.length - 1;
  }
  return false;
}
