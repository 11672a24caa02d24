import {
  alterTable,
  createTrigger,
  type Draft,
  deleteRows,
  dropTrigger,
  dropView,
  type EmitContext,
  type EmitTable,
  emulated,
  exact,
  execute,
  impossible,
  insertRows,
  type ModelIndex,
  nothing,
  type RenameTable,
  updateRows,
} from "../../src/dialect/index.js";
import { alterEnum } from "./alter-enum.js";
import { batch, changeTable } from "./change-table.js";
import { noComments } from "./comments.js";
import { createTable } from "./create-table.js";
import { dropTable } from "./drop-table.js";
import { createIndexText, dropIndex } from "./index-text.js";
import { phrases } from "./phrases.js";
import { createView } from "./views.js";

const noSequences = "there are no sequences";
const countUp = "Let an integer primary key count up, or restrict the operation with exceptOn.";
const noEnums = "SQLite has no enum types: each column keeps the values in a CHECK of its own";

/** How each operation becomes statements in SQLite. */
export const emit = {
  createTable: exact(createTable),
  dropTable: exact(dropTable),
  renameTable: exact(renameTable),
  addColumn: exact(changeTable),
  dropColumn: exact(changeTable),
  alterColumn: emulated(
    "SQLite renames columns and changes nothing else of them: the table is rebuilt",
    changeTable,
  ),
  createIndex: exact((operation, context) => [
    createIndexText(operation as ModelIndex, operation, operation.ifNotExists, context),
  ]),
  dropIndex: exact((operation) => [dropIndex(operation)]),
  addConstraint: emulated("SQLite adds no constraints to a table: it is rebuilt", changeTable),
  dropConstraint: emulated("SQLite drops no constraints from a table: it is rebuilt", changeTable),
  setTableComment: nothing(noComments),
  dropTableComment: nothing(noComments),
  setColumnComment: nothing(noComments),
  dropColumnComment: nothing(noComments),
  alterEnum: emulated(
    "each table with a column that uses the enum is rebuilt, with the values after",
    alterEnum,
  ),
  createEnum: nothing(noEnums),
  dropEnum: nothing(noEnums),
  createSequence: impossible(noSequences, countUp),
  alterSequence: impossible(noSequences, countUp),
  dropSequence: impossible(noSequences, countUp),
  createView: exact(createView),
  dropView: exact(dropView),
  createTrigger: exact(createTrigger),
  dropTrigger: exact(dropTrigger),
  insertRows: exact(insertRows),
  updateRows: exact(updateRows),
  deleteRows: exact(deleteRows),
  execute: exact(execute),
  batch: emulated("what SQLite cannot change in place is changed by one rebuild of the table", batch),
} satisfies EmitTable;

/** Before 3.26 a rename leaves the foreign keys of other tables behind while foreign keys are off, as they are by default. */
function renameTable(operation: RenameTable, context: EmitContext): Draft[] {
  const referring = context.before.referencing(operation).length > 0;
  if (referring && !context.server.atLeast("3.26")) {
    throw context.refuse(
      `before version 3.26 cannot rename table ${operation.table}, to which foreign keys refer`,
      "Drop those foreign keys first and add them again after it.",
    );
  }
  const { table, schema, renameTo } = operation;
  const rename = (from: string, to: string) =>
    alterTable({ table: from, schema }, `RENAME TO ${phrases.identifier(to)}`, context);
  if (table.toLowerCase() !== renameTo.toLowerCase()) return [rename(table, renameTo)];
  // A name that differs in case alone is taken already, by the table itself: the way leads over another name.
  const between = `_limbeck_${renameTo}`;
  return [rename(table, between), rename(between, renameTo)];
}
