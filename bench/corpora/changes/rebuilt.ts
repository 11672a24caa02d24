import type { TableModel } from "../../../src/dialect/index.js";
import { type Change, innerOperations, type KnownChange, type Leftover } from "./known-change.js";
import { alterationIn, bare, columnNamed, definitionOf, holds, tableNamed } from "./read-statement.js";

export const rebuilt: readonly KnownChange[] = [
  {
    name: "SQLite rebuilds what it cannot alter",
    reason:
      "SQLite has no ALTER COLUMN, and drops no column that a key or an index uses: the recorded statement is refused",
    dialects: ["sqlite"],
    settle: (left, change) => {
      const refused = left.recorded.filter((sql) => isRefused(sql, change));
      const table = refused.map((sql) =>
        tableNamed(/^alter table (\S+) /.exec(sql)?.[1] ?? "", change.after),
      )[0];
      if (table === undefined || !isRebuild(left.ours, table, change)) return left;
      return { recorded: left.recorded.filter((sql) => !refused.includes(sql)), ours: [] };
    },
  },
  {
    name: "a column that holds values changes its type",
    reason:
      "Oracle changes such a type only of an empty column (ORA-01439, ORA-01440): the values wait in a column beside it",
    dialects: ["oracle"],
    settle: (left, change) => {
      if (left.recorded.length > 0) return left;
      return innerOperations(change)
        .filter(({ op }) => op === "alterColumn")
        .reduce((rest, { table, column }) => withoutWait(rest, String(table), String(column), change), left);
    },
  },
  {
    name: "a key of SQLite that counts",
    reason: "a BIGINT key does not count up on SQLite, so that no row could be inserted without its number",
    dialects: ["sqlite"],
    settle: (left, { after }) => {
      const [recorded, ours] = [left.recorded[0], left.ours[0]];
      const name = /^create table (\S+?)\(/.exec(ours ?? "")?.[1];
      const key = tableNamed(name ?? "", after)?.columns.find(({ autoincrement }) => autoincrement);
      if (recorded === undefined || key === undefined) return left;
      const counted = recorded.replace(
        `${key.name.toLowerCase()} bigint`,
        `${key.name.toLowerCase()} integer`,
      );
      return counted === ours ? { recorded: left.recorded.slice(1), ours: left.ours.slice(1) } : left;
    },
  },
];

/** Whether SQLite refuses it, and the column is after it as it asks. */
function isRefused(sql: string, change: Change): boolean {
  const [, name, dropped] = /^alter table (\S+) drop column (\S+)$/.exec(sql) ?? [];
  if (dropped !== undefined) {
    const before = tableNamed(name!, change.before);
    return columnNamed(dropped, tableNamed(name!, change.after)) === undefined && before !== undefined;
  }
  const altered = alterationIn(sql);
  const table = altered && tableNamed(altered.table, change.after);
  const column = altered && columnNamed(altered.column, table);
  if (table === undefined || column === undefined) return false;
  const definition = definitionOf(column, table, change);
  return definition !== undefined && holds(altered!.says, column, definition);
}

/** The table beside it exactly as the history knows the table after, its rows, its name, every index. */
function isRebuild(ours: readonly string[], table: TableModel, change: Change): boolean {
  const name = table.table.toLowerCase();
  const [create, ...indexes] = change.created(table);
  const [beside, copy, drop, rename, ...rest] = ours;
  return (
    create?.replace(/^create table \S+?\(/, `create table _between_${name}(`) === beside &&
    new RegExp(`^insert into _between_${name}\\((.*)\\)select \\1 from ${name}$`).test(copy ?? "") &&
    drop === `drop table ${name}` &&
    rename === `alter table _between_${name} rename to ${name}` &&
    JSON.stringify([...indexes].sort()) === JSON.stringify([...rest].sort())
  );
}

/** Without the way of the values out of the column and back. */
function withoutWait(left: Leftover, table: string, column: string, change: Change): Leftover {
  const known = columnNamed(column, tableNamed(table, change.before));
  const definition = known && definitionOf(known, tableNamed(table, change.before)!, change);
  if (definition === undefined) return left;
  const names = [...new Set([column.toLowerCase(), `"${column}"`])];
  return names.reduce((rest, name) => {
    const start = `update ${bare(table)} set`;
    const alter = `alter table ${bare(table)}`;
    const type = /^[a-z]\w*(?: precision)?(?:\([^)]*\))?/.exec(definition)?.[0];
    const required = known!.nullable
      ? []
      : [`${alter} modify ${name} null`, `${alter} modify ${name} not null`];
    const way = [
      `${alter} add limbeck_aside ${type}`,
      `${start} limbeck_aside = ${name}`,
      `${start} ${name} = null`,
      `${start} ${name} = limbeck_aside`,
      `${alter} drop column limbeck_aside`,
      ...required,
    ];
    if (!way.every((sql) => rest.ours.includes(sql))) return rest;
    const ours = [...rest.ours];
    for (const sql of way) ours.splice(ours.indexOf(sql), 1);
    return { recorded: rest.recorded, ours };
  }, left);
}
