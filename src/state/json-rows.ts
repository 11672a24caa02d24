import { incomplete, unreadable } from "./state-fault.js";
import { versionColumn } from "./version-column.js";

export function isJson(text: string): boolean {
  return /^[[{]\s*(?:["[\]{}]|$)/.test(text.trimStart());
}

/** The rows in JSON: `["a"]`, `[{"version_num": "a"}]`, the same wrapped, one object a line, or limbeck's own answer. */
export function jsonRows(text: string, file: string): readonly string[] {
  const values = parse(text.trim(), file);
  const rows: string[] = [];
  let empty = false;
  const todo: unknown[] = [...values].reverse();
  while (todo.length > 0) {
    const value = todo.pop();
    if (typeof value === "string") rows.push(value);
    else if (Array.isArray(value)) {
      if (value.length === 0) empty = true;
      todo.push(...value.toReversed());
    } else if (typeof value === "object" && value !== null) {
      const entries = Object.entries(value).filter(
        ([key, inner]) => key.toLowerCase() === versionColumn || typeof inner === "object",
      );
      todo.push(...entries.map(([, inner]) => inner).reverse());
    }
  }
  if (rows.length > 0 || empty) return rows;
  throw unreadable(
    file,
    `the JSON holds no ${versionColumn}`,
    `Write a list of rows, as in [{"${versionColumn}": "…"}], or of identifiers.`,
  );
}

function parse(text: string, file: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (whole) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    try {
      if (lines.length > 1) return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      // Not one object a line either: what the whole text lacks is the better thing to say.
    }
    const reason = whole instanceof Error ? whole.message : String(whole);
    if (/end of JSON|Unterminated|Expected .* after/i.test(reason))
      throw incomplete(file, "the JSON has no end");
    throw unreadable(file, `the JSON cannot be read: ${reason}`, "Write the file again.");
  }
}
