import {
  type Draft,
  type DropTable,
  dropAlong,
  type EmitContext,
  expectTable,
  showTable,
  statement,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { needsKeysOff } from "./keys-off.js";
import { phrases } from "./phrases.js";
import { rebuild } from "./rebuild.js";

/** With foreign keys on, DROP TABLE deletes the rows first, and cascades fire; so it asks for them to be off. */
export function dropTable(operation: DropTable, context: EmitContext): Draft[] {
  const dropped = context.before.table(operation);
  const others = dropped === undefined ? [] : context.before.referencing(dropped);
  const cut = operation.cascade ? others : [];
  const left = operation.cascade ? [] : others;
  return [
    ...dropAlong(operation, context),
    ...cut.flatMap((other) => {
      const kept = new Map(other.columns.map(({ name }) => [name, name]));
      return rebuild(other, expectTable(context.after, other), kept, context);
    }),
    statement(words("DROP TABLE", operation.ifExists && "IF EXISTS", tableText(operation, phrases)), {
      needs: needsKeysOff(dropped ?? operation),
      ...(left.length === 0 ? {} : { note: pointToNothing(left.map(showTable)) }),
    }),
  ];
}

function pointToNothing(tables: readonly string[]): string {
  return `foreign keys of ${tables.join(", ")} point to nothing from here: rows that use them stop the script at its end`;
}
