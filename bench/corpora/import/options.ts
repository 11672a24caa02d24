import { ImportRefusal } from "./import-refusal.js";

export type Options = Readonly<Record<string, unknown>>;

/** The options under a dialect's prefix, without it: `postgresql_where` is `where` for postgresql. */
export function optionsOf(options: Options | undefined, dialect: string): Record<string, unknown> {
  // MariaDB's own options win over those that it shares with MySQL.
  const prefixes = dialect === "mariadb" ? ["mysql_", "mariadb_"] : [`${dialect}_`];
  return Object.fromEntries(
    prefixes.flatMap((prefix) =>
      Object.entries(options ?? {})
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key.slice(prefix.length), value]),
    ),
  );
}

export function stringOption(value: unknown, key: string): string {
  if (typeof value === "string") return value;
  throw new ImportRefusal("import: value of an option", key);
}

export function stringsOption(value: unknown, key: string): string[] {
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value;
  throw new ImportRefusal("import: value of an option", key);
}

/** The entries that say something. */
export function given<T extends object>(entries: T): T {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && value !== null),
  ) as T;
}
