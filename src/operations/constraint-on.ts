import { Fault } from "../errors/index.js";
import {
  type Constraint,
  type ConstraintKind,
  constrains,
  constraintColumns,
  showTable,
  type TableModel,
} from "../schema/index.js";

/** The columns that a constraint is on: those that it lists, or of a check those that its condition names. */
export function columnsConstrained(constraint: Constraint, table: TableModel): readonly string[] {
  if (constraint.constraint !== "check") return constraintColumns(constraint);
  return table.columns.map(({ name }) => name).filter((name) => constrains(constraint, name));
}

/** The constraint on exactly these columns, of one kind where it is given; undefined where there is none. */
export function constraintOn(
  table: TableModel,
  columns: readonly string[],
  type: ConstraintKind | undefined,
): Constraint | undefined {
  const wanted = sorted(columns);
  const found = table.constraints.filter(
    (one) =>
      (type === undefined || one.constraint === type) && sorted(columnsConstrained(one, table)) === wanted,
  );
  if (found.length <= 1) return found[0];
  const kinds = new Set(found.map((one) => one.constraint));
  throw new Fault(
    "operation-invalid",
    `several constraints of ${showTable(table)} are on ${columns.join(", ")}: ${found.map((one) => one.name ?? `a ${one.constraint} without a name`).join(", ")}`,
    { advice: kinds.size > 1 ? "Give the type too." : "Give the constraint's name." },
  );
}

function sorted(columns: readonly string[]): string {
  return [...columns].sort().join("\0");
}
