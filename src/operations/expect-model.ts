import { didYouMean, Fault } from "../errors/index.js";
import {
  type Constraint,
  findColumn,
  findConstraint,
  findIndex,
  type ModelColumn,
  type ModelIndex,
  type SchemaModel,
  showTable,
  type TableModel,
  type TableName,
} from "../schema/index.js";
import { isDoubtful, unsureFault } from "./expect-sure.js";

/** The table, or a fault that says it is not there at this point of the history. */
export function expectTable(model: SchemaModel, name: TableName): TableModel {
  const table = model.table(name);
  if (table !== undefined) return table;
  const known = model.tables().map(showTable);
  throw new Fault("table-unknown", `there is no table ${showTable(name)} at this point of the history`, {
    advice: didYouMean(showTable(name), known) ?? "Create it in an earlier revision, or correct the name.",
  });
}

/** Raises a fault where the table is there; one that was only taken to be there may come into being now. */
export function expectNoTable(model: SchemaModel, name: TableName): void {
  if (model.view(name.table, name.schema) !== undefined) {
    throw new Fault("table-exists", `a view has the name ${showTable(name)} at this point of the history`, {
      advice: "Drop the view first, or choose another name.",
    });
  }
  const table = model.table(name);
  if (table === undefined || (table.unsure?.assumed && table.columns.length === 0)) return;
  throw new Fault("table-exists", `table ${showTable(name)} already exists at this point of the history`, {
    advice: "Drop or rename the other table first, or choose another name.",
  });
}

export function expectColumn(table: TableModel, name: string): ModelColumn {
  const column = findColumn(table, name);
  if (column !== undefined) return column;
  if (table.unsure !== undefined) throw unsureFault(table, `the definition of column ${name}`);
  const known = table.columns.map((other) => other.name);
  throw new Fault(
    "column-unknown",
    `table ${showTable(table)} has no column ${name} at this point of the history`,
    {
      advice: didYouMean(name, known) ?? `Its columns are: ${known.join(", ")}.`,
    },
  );
}

/** Raises a fault where the table has no such column; of an unsure table that cannot be said. */
export function expectColumns(table: TableModel, names: readonly string[]): void {
  if (table.unsure !== undefined) return;
  for (const name of names) expectColumn(table, name);
}

export function expectNoColumn(table: TableModel, name: string): void {
  const column = findColumn(table, name);
  if (column === undefined || column.unsure) return;
  throw new Fault(
    "column-exists",
    `table ${showTable(table)} already has a column ${name} at this point of the history`,
    {
      advice: "Alter the column instead, or choose another name.",
    },
  );
}

export function expectConstraint(table: TableModel, name: string): Constraint {
  const constraint = findConstraint(table, name);
  if (constraint !== undefined) return constraint;
  if (table.unsure !== undefined) throw unsureFault(table, `the constraint ${name}`);
  const known = table.constraints.flatMap((other) => other.name ?? []);
  throw new Fault(
    "constraint-unknown",
    `table ${showTable(table)} has no constraint ${name} at this point of the history`,
    {
      advice:
        didYouMean(name, known) ??
        (known.length === 0
          ? "The table has no named constraint."
          : `Its constraints are: ${known.join(", ")}.`),
    },
  );
}

export function expectNoConstraint(table: TableModel, name: string | undefined): void {
  if (name === undefined || isDoubtful(table) || findConstraint(table, name) === undefined) return;
  throw new Fault("constraint-exists", `table ${showTable(table)} already has a constraint ${name}`, {
    advice: "Drop the other constraint first, or choose another name.",
  });
}

export function expectIndex(table: TableModel, name: string): ModelIndex {
  const index = findIndex(table, name);
  if (index !== undefined) return index;
  if (table.unsure !== undefined) throw unsureFault(table, `the index ${name}`);
  const known = table.indexes.map((other) => other.name);
  throw new Fault(
    "index-unknown",
    `table ${showTable(table)} has no index ${name} at this point of the history`,
    {
      advice:
        didYouMean(name, known) ??
        (known.length === 0 ? "The table has no index." : `Its indexes are: ${known.join(", ")}.`),
    },
  );
}

export function expectNoIndex(table: TableModel, name: string): void {
  if (isDoubtful(table) || findIndex(table, name) === undefined) return;
  throw new Fault("index-exists", `table ${showTable(table)} already has an index ${name}`, {
    advice: "Drop the other index first, or choose another name.",
  });
}
