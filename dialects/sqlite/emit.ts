import {
  alterTable,
  deleteRows,
  type EmitTable,
  emulated,
  exact,
  execute,
  insertRows,
  type ModelIndex,
  nothing,
  updateRows,
} from "../../src/dialect/index.js";
import { batch, changeTable } from "./change-table.js";
import { noComments } from "./comments.js";
import { createTable } from "./create-table.js";
import { dropTable } from "./drop-table.js";
import { createIndexText, dropIndex } from "./index-text.js";
import { phrases } from "./phrases.js";

const noEnums = "SQLite has no enum types: each column keeps the values in a CHECK of its own";

/** How each operation becomes statements in SQLite. */
export const emit = {
  createTable: exact(createTable),
  dropTable: exact(dropTable),
  renameTable: exact((operation, context) => [
    alterTable(operation, `RENAME TO ${phrases.identifier(operation.renameTo)}`, context),
  ]),
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
  createEnum: nothing(noEnums),
  dropEnum: nothing(noEnums),
  insertRows: exact(insertRows),
  updateRows: exact(updateRows),
  deleteRows: exact(deleteRows),
  execute: exact(execute),
  batch: emulated("what SQLite cannot change in place is changed by one rebuild of the table", batch),
} satisfies EmitTable;
