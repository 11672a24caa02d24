/** A spot in a text; both numbers are 1-based, the column counts UTF-16 units as editors do. */
export interface SourcePlace {
  readonly line: number;
  readonly column?: number;
}

/** The spot of the character at `offset`. */
export function placeAt(text: string, offset: number): Required<SourcePlace> {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
}

/** The line of a text, numbered, with a mark under the column: details for a fault. */
export function excerpt(text: string, place: SourcePlace): string[] {
  const line = text.split("\n")[place.line - 1]?.replace(/\r$/, "");
  if (line === undefined || line.trim() === "") return [];
  const label = `${place.line} | `;
  // A minified line would fill the screen: show what is around the mark.
  const start = place.column === undefined ? 0 : Math.max(0, place.column - 80);
  const shown = [`${label}${line.slice(start, start + 160)}`];
  if (place.column !== undefined && place.column <= line.length + 1) {
    const lead = line.slice(start, place.column - 1).replaceAll(/[^\t]/g, " ");
    shown.push(`${" ".repeat(label.length - 2)}| ${lead}^`);
  }
  return shown;
}
