import type { SchemaModel, TableModel } from "../schema/index.js";
import type { DropEnum } from "./drop-enum.js";

/** The operations that drop the enum types which `table` made; those that go with their last user go by themselves. */
export function dropEnumsMade(
  table: TableModel | undefined,
  before: SchemaModel,
  after: SchemaModel,
): DropEnum[] {
  if (table === undefined) return [];
  return after
    .enumsOf(table)
    .filter(({ name = "", schema }) => before.enum(name, schema) === undefined)
    .filter(({ name = "", schema }) => after.enum(name, schema)?.dropWithLastUser !== true)
    .map(({ name = "", schema }) => ({ kind: "dropEnum", name, schema }));
}
