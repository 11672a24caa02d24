import { Fault } from "../errors/index.js";
import { type SchemaModel, showTable, type TableModel } from "../schema/index.js";

/** Refuses a table that uses a named enum type with other values than the schema knows of it. */
export function expectSameEnums(model: SchemaModel, table: TableModel): void {
  for (const { name = "", schema, values } of model.enumsOf(table)) {
    const known = model.enum(name, schema);
    if (known === undefined || JSON.stringify(known.values) === JSON.stringify(values)) continue;
    throw new Fault(
      "enum-exists",
      `enum type ${showTable({ table: name, schema })} exists with other values: ${known.values.join(", ")}`,
      { advice: "Change the values with alterEnum first, or give the other type another name." },
    );
  }
}
