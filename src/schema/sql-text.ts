/** The dialects that limbeck ships. Plugins may add others, so a dialect name is any string elsewhere. */
export type CoreDialect = "postgresql" | "mysql" | "mariadb" | "sqlite" | "mssql" | "oracle";

/**
 * SQL that the author wrote: one text for every dialect, or one per dialect. It is never changed, quoted or escaped.
 * In the per-dialect form `default` serves the dialects that are not named.
 */
export type SqlText = string | Readonly<Partial<Record<CoreDialect | "default" | (string & {}), string>>>;

/** The text for the first of `dialects` that has one, or undefined where none is given. */
export function textFor(text: SqlText, dialects: readonly string[]): string | undefined {
  if (typeof text === "string") return text;
  for (const dialect of dialects) {
    const own = text[dialect];
    if (own !== undefined) return own;
  }
  return text.default;
}
