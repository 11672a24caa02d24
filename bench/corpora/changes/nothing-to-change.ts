import { type Change, innerOperations, type KnownChange } from "./known-change.js";
import { alterationIn, bare, columnNamed, definitionOf, holds, tableNamed } from "./read-statement.js";

/** Statements that say again what the history says already. */
export const nothingToChange: readonly KnownChange[] = [
  {
    name: "the column is like this already",
    reason:
      "every word of the recorded alteration holds for the column as the history made it: to say it again locks or rebuilds the table for nothing, and Oracle refuses it (ORA-01442, ORA-01451)",
    dialects: ["mssql", "oracle", "sqlite"],
    settle: (left, change) => ({
      ...left,
      recorded: left.recorded.filter((sql) => {
        const altered = alterationIn(sql);
        if (altered === undefined) return true;
        const [before, after] = [change.before, change.after].map((model) =>
          columnNamed(altered.column, tableNamed(altered.table, model)),
        );
        if (after === undefined) return true;
        const same =
          before === undefined || before.unsure
            ? saidAlike(altered.column, change)
            : JSON.stringify(before) === JSON.stringify(after);
        if (!same) return true;
        const table = tableNamed(altered.table, change.after)!;
        const definition = definitionOf(after, table, change);
        return definition === undefined || !holds(altered.says, after, definition);
      }),
    }),
  },
  {
    name: "INTEGER is the widest",
    reason:
      "INTEGER holds 38 digits on Oracle, more than NUMBER(19): the recorded statement is refused (ORA-01440)",
    dialects: ["oracle"],
    settle: (left, change) => ({
      ...left,
      recorded: left.recorded.filter((sql) => {
        const altered = alterationIn(sql);
        const table = altered && tableNamed(altered.table, change.before);
        const before = altered && columnNamed(altered.column, table);
        if (altered?.says !== "number(19)" || before === undefined || before.unsure) return true;
        return !/^(?:integer|smallint)\b/.test(definitionOf(before, table!, change) ?? "");
      }),
    }),
  },
  {
    name: "there is no default to drop",
    reason: "the history gave the column no default: the recorded query finds none",
    dialects: ["mssql"],
    settle: (left, change) => {
      const without = innerOperations(change).filter(({ op, table, column, set }) => {
        if (op === "dropColumn" ? false : op !== "alterColumn" || set?.default !== null) return false;
        const known = columnNamed(String(column), tableNamed(String(table), change.before));
        return known !== undefined && !known.unsure && known.default === undefined;
      });
      return { ...left, recorded: withoutSome(left.recorded, byCatalog.default, without.length) };
    },
  },
  {
    name: "the type exists",
    reason:
      "PostgreSQL refuses a second type of the same name; the history knows who made it, and with which values",
    dialects: ["postgresql"],
    settle: (left, { before }) => ({
      ...left,
      recorded: left.recorded.filter((sql) => {
        const [, name, values] = /^create type (\S+) as enum\((.*)\)$/s.exec(sql) ?? [];
        const known = before.enums().find((one) => one.name.toLowerCase() === name?.replaceAll('"', ""));
        return (
          known === undefined ||
          known.values.map((value) => `'${value.replaceAll("'", "''")}'`).join(",") !== values
        );
      }),
    }),
  },
];

/** Whether the revision gives a column that nobody knows the type that it says it has. */
function saidAlike(column: string, change: Change): boolean {
  const stated = innerOperations(change).find((one) => String(one.column).toLowerCase() === bare(column));
  const { set = {}, existing = {} } = stated ?? {};
  const alike = existing.type !== undefined && existing.type.name === set.type?.name;
  return alike && Object.keys(set).join() === "type";
}

/** Statements that find the name of what they drop in the catalog of SQL Server. */
export const byCatalog = {
  default: "drop what sys.default_constraints names",
  check: "drop what sys.check_constraints names",
  primaryKey: "drop what sys.key_constraints names",
  unique: "drop what sys.key_constraints names",
  foreignKey: "drop what sys.foreign_keys names",
  exclude: "",
} as const;

/** The list without the first `count` of what equals `sql`. */
export function withoutSome(list: readonly string[], sql: string, count: number): string[] {
  let rest = count;
  return list.filter((one) => one !== sql || rest-- <= 0);
}
