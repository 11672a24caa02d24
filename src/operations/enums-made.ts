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
    .filter(({ name = "", schema }) => {
      const made = before.enum(name, schema) === undefined ? after.enum(name, schema) : undefined;
      return made !== undefined && made.dropWithLastUser !== true;
    })
    .map(({ name = "", schema }) => ({ kind: "dropEnum", name, schema }));
}
