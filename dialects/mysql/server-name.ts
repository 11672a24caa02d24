import type { Constraint, TableModel } from "../../src/dialect/index.js";

/** How a server numbers its checks. */
type CheckName = (table: string, number: number) => string;

/**
 * The names that MySQL and MariaDB give constraints without one: PRIMARY, the first column of a unique constraint (with
 * `_2` behind it where an index has that name), `table_ibfk_1`, and for checks what each calls them (sections 15.1.20.5
 * to 15.1.20.7 of MySQL's manual).
 */
export function serverNameWith(checkName: CheckName) {
  return (constraint: Constraint, table: TableModel): string | undefined => {
    switch (constraint.constraint) {
      case "primaryKey":
        return "PRIMARY";
      case "unique":
        return freeName(constraint.columns[0] ?? "", table);
      case "foreignKey":
        return `${table.table}_ibfk_${nextNumber((number) => `${table.table}_ibfk_${number}`, table)}`;
      case "exclude":
        return undefined;
      case "check":
        return checkName(
          table.table,
          nextNumber((number) => checkName(table.table, number), table),
        );
    }
  };
}

export const serverName = serverNameWith((table, number) => `${table}_chk_${number}`);

function namesOf(table: TableModel): Set<string | undefined> {
  return new Set([
    ...table.constraints.map(({ name, serverName: chosen }) => name ?? chosen),
    ...table.indexes.map(({ name }) => name),
  ]);
}

function freeName(column: string, table: TableModel): string {
  const taken = namesOf(table);
  for (let number = 1; ; number++) {
    const name = number === 1 ? column : `${column}_${number}`;
    if (!taken.has(name)) return name;
  }
}

/** One more than the highest that is in use: numbers that became free are not given again. */
function nextNumber(name: (number: number) => string, table: TableModel): number {
  const taken = namesOf(table);
  let next = 1;
  for (let number = 1; number <= taken.size + next; number++) if (taken.has(name(number))) next = number + 1;
  return next;
}
