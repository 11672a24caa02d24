/**
 * A name that an author wants quoted stands in double quotes, as in SQL: `"account"`, with quotes inside doubled. It is
 * a text like any other name, so that operations stay data.
 */
const delimited = /^"(?:[^"]|"")+"$/;

/** A name that is quoted wherever it stands, although the dialect would not ask for it: `quotedName("account")`. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Whether the name stands in double quotes. */
export function isQuotedName(name: string): boolean {
  return name.charCodeAt(0) === 34 && delimited.test(name);
}

/** The name without the quotes that ask for quoting. */
export function bareName(name: string): string {
  return isQuotedName(name) ? name.slice(1, -1).replaceAll('""', '"') : name;
}
