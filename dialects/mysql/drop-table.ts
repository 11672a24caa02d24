import {
  type Draft,
  type DropTable,
  dropAlong,
  type EmitContext,
  foreignKeysOf,
  statement,
  tableKey,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { alterTogether } from "./alter-table.js";
import { nameOf } from "./name-of.js";

/** MySQL reads CASCADE and ignores it, so the foreign keys of other tables are dropped one by one before. */
export function dropTable(operation: DropTable, context: EmitContext): Draft[] {
  const table = context.before.table(operation);
  const others = operation.cascade && table !== undefined ? context.before.referencing(table) : [];
  return [
    ...dropAlong(operation, context),
    ...others.map((other) =>
      alterTogether(
        other,
        foreignKeysOf(other)
          .filter(({ references }) => tableKey(references) === tableKey(operation))
          .map((key) => `DROP FOREIGN KEY ${nameOf(key, other, context)}`),
        context,
        { note: `it refers to ${operation.table}, which is dropped` },
      ),
    ),
    statement(
      words(
        "DROP",
        table?.temporary && "TEMPORARY",
        "TABLE",
        operation.ifExists && "IF EXISTS",
        tableText(operation, context.dialect.phrases),
      ),
    ),
  ];
}
