import type { Constraint, TableModel } from "../../src/dialect/index.js";

/** How a server numbers its checks. */
type CheckName = (table: string, number: number) => string;

/** How a number is chosen that makes a name. */
type NumberGiven = (name: (number: number) => string, table: TableModel) => number;

/**
 * The names that MySQL and MariaDB give constraints without one: PRIMARY, the first column of a unique constraint (with
 * `_2` behind it where an index has that name), `table_ibfk_1`, and for checks what each calls them (sections 15.1.20.5
 * to 15.1.20.7 of MySQL's manual).
 */
export function serverNameWith(checkName: CheckName, checkNumber: NumberGiven = nextNumber) {
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
          checkNumber((number) => checkName(table.table, number), table),
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

/** InnoDB gives keys that are named after their table another name with it, and MySQL its checks. */
export function renamedWithTable(constraint: Constraint, before: string, after: string): Constraint {
  const rename = (name: string) =>
    name.replace(/^(.*)(_(?:ibfk|chk)_\d+)$/s, (whole, table, rest) =>
      table === before ? after + rest : whole,
    );
  const { constraint: kind, name, serverName: chosen } = constraint;
  if (chosen !== undefined) return { ...constraint, serverName: rename(chosen) };
  return kind === "foreignKey" && name !== undefined ? { ...constraint, name: rename(name) } : constraint;
}

/** The first number that is free. */
export function firstNumber(name: (number: number) => string, table: TableModel): number {
  const taken = namesOf(table);
  let number = 1;
  while (taken.has(name(number))) number++;
  return number;
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
