import type { Position } from "./diagnostic.js";

const before = 60;
const width = 100;

/** The position of a UTF-16 offset in the text. */
export function positionAt(text: string, offset: number): Position {
  const end = Math.max(0, Math.min(offset, text.length));
  const lineStart = end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < lineStart; at = text.indexOf("\n", at + 1)) line++;
  return { line, column: [...text.slice(lineStart, end)].length + 1 };
}

/** The UTF-16 offset of the character with this 1-based number; PostgreSQL counts code points. */
export function offsetOfCharacter(text: string, character: number): number {
  let offset = 0;
  for (let count = 1; count < character && offset < text.length; count++) {
    offset += text.codePointAt(offset)! > 0xffff ? 2 : 1;
  }
  return offset;
}

/** The line of the text that holds the position, cut where it is long, and a caret under the position. */
export function excerpt(text: string, position: Position): readonly string[] {
  const characters = [...lineOf(text, position.line)];
  const at = Math.min(position.column - 1, characters.length);
  const start = characters.length <= width ? 0 : Math.max(0, at - before);
  const end = Math.min(characters.length, start + width);
  const head = start > 0 ? "…" : "";
  const tail = end < characters.length ? "…" : "";
  // A tab stays a tab in the line of the caret, so that both lines are as wide.
  const indent = characters.slice(start, at).map((character) => (character === "\t" ? "\t" : " "));
  return [`${head}${characters.slice(start, end).join("")}${tail}`, `${head && " "}${indent.join("")}^`];
}

function lineOf(text: string, line: number): string {
  let start = 0;
  for (let count = 1; count < line; count++) start = text.indexOf("\n", start) + 1;
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, "");
}
