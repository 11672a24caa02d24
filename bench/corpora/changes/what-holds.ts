import { type Constraint, constraintColumns, type TableModel } from "../../../src/dialect/index.js";
import { type Change, innerOperations, type KnownChange, type Leftover } from "./known-change.js";
import { byCatalog, withoutSome } from "./nothing-to-change.js";
import { bare, columnNamed, tableNamed, touches } from "./read-statement.js";

export const whatHolds: readonly KnownChange[] = [
  {
    name: "what holds the column steps aside and returns",
    reason:
      "SQL Server refuses to alter a column that an index or a constraint uses (error 5074), but for a longer text",
    dialects: ["mssql"],
    settle: (left, change) => (left.recorded.length > 0 ? left : withoutRoundTrips(left, change)),
  },
  {
    name: "what holds the column goes first",
    reason:
      "a column with a default, a check or a foreign key is not dropped (SQL Server 5074, MySQL 1828): what holds it is, where the history knows of it or does not know the table",
    dialects: ["mssql", "mysql", "mariadb"],
    settle: (left, change) =>
      droppedColumns(change).reduce((rest, dropped) => withoutHolders(rest, dropped), left),
  },
  {
    name: "the default before goes first",
    reason:
      "SQL Server gives no second default to a column (error 1781): the one that is there goes, and the one that may be there in a table that nobody knows",
    dialects: ["mssql"],
    settle: (left, change) => {
      const replaced = innerOperations(change).filter(({ op, table, column, set }) => {
        if (op !== "alterColumn" || set?.default === undefined) return false;
        const known = tableNamed(String(table), change.before);
        if (known === undefined || known.unsure !== undefined) return true;
        return columnNamed(String(column), known)?.default !== undefined;
      });
      return { ...left, ours: withoutSome(left.ours, byCatalog.default, replaced.length) };
    },
  },
  {
    name: "constraints over several columns go with the column",
    reason:
      "Oracle refuses to drop a column of a constraint over several (ORA-12991): who is there is not known here",
    dialects: ["oracle"],
    settle: (left, change) => {
      const dropped = droppedColumns(change).find(
        ({ table, column }) =>
          table.unsure !== undefined ||
          table.constraints.some((one) => touches(one, column) && constraintColumns(one).length > 1),
      );
      const plain = dropped && left.recorded.find((sql) => left.ours.includes(`${sql} cascade constraints`));
      if (plain === undefined) return left;
      return {
        recorded: left.recorded.filter((sql) => sql !== plain),
        ours: left.ours.filter((sql) => sql !== `${plain} cascade constraints`),
      };
    },
  },
  {
    name: "an index that a foreign key needs",
    reason: "MySQL refuses to drop the only index of a foreign key (error 1553): the key steps aside",
    dialects: ["mysql", "mariadb"],
    settle: (left, change) => left.recorded.reduce((rest, sql) => withoutKeyAround(rest, sql, change), left),
  },
  {
    name: "the index with its table",
    reason: "the recorded statement names no table, which the server needs: the history knows it",
    dialects: ["mysql", "mariadb", "mssql"],
    settle: (left, { before }) =>
      left.recorded.reduce((rest, sql) => {
        const index = /^drop index (\S+) on no_table$/.exec(sql)?.[1];
        const ours = left.ours.find((one) => one.startsWith(`drop index ${index} on `));
        const table = tableNamed(ours?.split(" ").at(-1) ?? "", before);
        if (index === undefined || !table?.indexes.some(({ name }) => name.toLowerCase() === bare(index)))
          return rest;
        return {
          recorded: rest.recorded.filter((one) => one !== sql),
          ours: rest.ours.filter((one) => one !== ours),
        };
      }, left),
  },
];

function droppedColumns(change: Change) {
  return innerOperations(change)
    .filter(({ op }) => op === "dropColumn")
    .flatMap(({ table: name, column }) => {
      // A table that nobody knows is there after the operation that names it.
      const table = tableNamed(String(name), change.before) ?? tableNamed(String(name), change.after);
      return table === undefined ? [] : [{ table, column: String(column) }];
    });
}

function withoutHolders(
  left: Leftover,
  { table, column }: { readonly table: TableModel; readonly column: string },
): Leftover {
  const known = columnNamed(column, table);
  const isHeld =
    known === undefined || known.unsure || table.unsure !== undefined || known.default !== undefined;
  const ours = left.ours.filter((sql) => {
    const name = /^alter table \S+ drop (?:foreign key|constraint) (\S+)$/.exec(sql)?.[1];
    return !table.constraints.some(
      (one) => name !== undefined && one.name?.toLowerCase() === bare(name) && touches(one, column),
    );
  });
  const unnamed = table.constraints.filter((one) => one.name === undefined && touches(one, column));
  return {
    ...left,
    ours: unnamed.reduce(
      (rest, one) => withoutSome(rest, byCatalog[one.constraint], 1),
      withoutSome(ours, byCatalog.default, isHeld ? 1 : 0),
    ),
  };
}

/** All of ours, if each part is dropped, is made again as the history knows it, and is on a column that is altered. */
function withoutRoundTrips(left: Leftover, change: Change): Leftover {
  const altered = innerOperations(change)
    .filter(({ op }) => op === "alterColumn")
    .map(({ column }) => String(column));
  const drops = left.ours.filter((sql) => /^(?:drop (?:index|what sys\.)|alter table \S+ drop )/.test(sql));
  const adds = left.ours.filter((sql) => !drops.includes(sql));
  const returns = adds.every((sql) => altered.some((column) => isMadeAgain(sql, column, change)));
  const dropped = drops.map((sql) => /(?:drop index|drop constraint) (\S+)/.exec(sql)?.[1]).sort();
  const made = adds.map((sql) => /(?:index|add constraint) (\S+)/.exec(sql)?.[1]).sort();
  return returns && JSON.stringify(dropped) === JSON.stringify(made) ? { ...left, ours: [] } : left;
}

function isMadeAgain(sql: string, column: string, { before, after }: Change): boolean {
  const [, name, on, parts] = /^create (?:unique )?index (\S+) on (\S+?)\((.*?)\)/.exec(sql) ?? [];
  const [, owner, constraint, matter] =
    /^alter table (\S+) add (?:constraint (\S+) )?((?:unique|primary key|foreign key|check)\(.*)$/.exec(
      sql,
    ) ?? [];
  const model = [before, after].map((one) => tableNamed(on ?? owner ?? "", one));
  return model.every((table) =>
    on === undefined
      ? table?.constraints.some((one) => isThis(one, constraint, matter) && touches(one, column))
      : table?.indexes.some(
          (one) =>
            one.name.toLowerCase() === bare(name!) &&
            one.columns.map(partName).join(",") === bare(parts!) &&
            one.columns.map(partName).includes(column.toLowerCase()),
        ),
  );
}

function partName(part: TableModel["indexes"][number]["columns"][number]): string {
  if (typeof part === "string") return part.toLowerCase();
  return "column" in part ? part.column.toLowerCase() : "(expression)";
}

function isThis(one: Constraint, name: string | undefined, matter: string | undefined): boolean {
  if (matter === undefined || one.name?.toLowerCase() !== (name === undefined ? undefined : bare(name)))
    return false;
  const kind = { primaryKey: "primary key", unique: "unique", foreignKey: "foreign key", check: "check" };
  if (one.constraint === "exclude" || !matter.startsWith(`${kind[one.constraint]}(`)) return false;
  if (one.constraint === "check") return true;
  const columns = one.columns.map((column) => column.toLowerCase()).join(",");
  return bare(matter).startsWith(`${kind[one.constraint]}(${columns})`);
}

/** `drop index i on t` against: the foreign keys of the table aside, `drop index i`, the same keys back. */
function withoutKeyAround(left: Leftover, sql: string, { before, after }: Change): Leftover {
  const index = /^drop index (\S+) on (\S+)$/.exec(sql)?.[1];
  const own = left.ours.find((one) => one.endsWith(` drop index ${index}`));
  const name = /^alter table (\S+) /.exec(own ?? "")?.[1];
  if (index === undefined || own === undefined || name === undefined) return left;
  const away = left.ours.filter((one) => one.startsWith(`alter table ${name} drop foreign key `));
  const back = left.ours.filter((one) => /^alter table \S+ add (?:constraint \S+ )?foreign key\(/.test(one));
  const keys = [before, after].map((model) => keysOf(tableNamed(name, model)));
  const same = back.every((one) =>
    keys.every((all) => all.some((key) => one.includes(`foreign key(${key})`))),
  );
  if (away.length !== back.length || away.length === 0 || !same) return left;
  const gone = new Set([own, ...away, ...back]);
  return {
    recorded: left.recorded.filter((one) => one !== sql),
    ours: left.ours.filter((one) => !gone.has(one)),
  };
}

function keysOf(table: TableModel | undefined): string[] {
  return (table?.constraints ?? []).flatMap((one) =>
    one.constraint === "foreignKey" ? [one.columns.map((column) => column.toLowerCase()).join(",")] : [],
  );
}
