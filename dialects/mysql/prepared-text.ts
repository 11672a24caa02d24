import { commentLine, lines } from "../../src/dialect/index.js";
import { text } from "./literal.js";

/** Longer texts are not shown twice. */
const longest = 4000;

/** Characters that a line of a script may lose or hide. */
const unsafe = /[^\P{Cc}\n\t]|[\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

/**
 * The statement as a literal: on lines of its own, so that it reads as it would stand alone. `shown` is the plain text
 * as a comment, where the literal's doubled quotes and backslashes make it another.
 */
export function preparedText(sql: string): { readonly literal: string; readonly shown: string | undefined } {
  if (unsafe.test(sql)) return { literal: text(sql), shown: asComment(sql) };
  const doubled = sql.replace(/['\\]/g, "$&$&");
  return { literal: `'\n${doubled}\n'`, shown: doubled === sql ? undefined : asComment(sql) };
}

function asComment(sql: string): string {
  if (sql.length > longest) return "-- (the statement is too long to be shown twice)";
  return lines(...sql.split("\n").map((line) => commentLine(line)));
}
