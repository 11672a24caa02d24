import { Fault } from "../errors/index.js";
import { findColumn, showTable, type TableModel, type Unsure } from "../schema/index.js";

/** Raises a fault unless the whole definition of the table is known: for whoever restates or copies it. */
export function expectSure(table: TableModel, need = "the whole definition"): void {
  if (table.unsure !== undefined) throw unsureFault(table, need);
}

/** Raises a fault unless the column's whole definition is known. */
export function expectSureColumn(table: TableModel, name: string): void {
  if (table.unsure === undefined) return;
  const column = findColumn(table, name);
  if (column === undefined || column.unsure) throw unsureFault(table, `the definition of column ${name}`);
}

/** Raises a fault where the constraints and indexes that are known of the table may be others. */
export function expectSureParts(table: TableModel, need: string): void {
  if (isDoubtful(table)) throw unsureFault(table, need);
}

/** Whether what is known of the table may be untrue; what is known of an assumed table is true, but not all. */
export function isDoubtful({ unsure }: TableModel): boolean {
  return unsure !== undefined && !unsure.assumed;
}

/** The fault of an operation that needs to know what nobody knows. */
export function unsureFault(table: TableModel, need: string): Fault {
  const unsure = table.unsure ?? { because: "its definition is not known" };
  return new Fault(
    "model-unsure",
    `${need} of table ${showTable(table)} is needed here and not known for sure: ${unsure.because}${placeOf(unsure)}`,
    {
      advice: unsure.assumed
        ? "Say what the table looks like: begin with a revision that holds createTable(…, { exists: true })."
        : "Say what the raw SQL does to the schema: give that execute its effects as operations.",
    },
  );
}

function placeOf({ revision, file }: Unsure): string {
  if (revision === undefined) return "";
  return ` (revision ${revision}${file === undefined ? "" : `, ${file}`})`;
}
