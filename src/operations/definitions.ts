import { addColumn } from "./add-column.js";
import { addConstraint } from "./add-constraint.js";
import { alterColumn } from "./alter-column.js";
import { alterEnum } from "./alter-enum.js";
import { alterSequence } from "./alter-sequence.js";
import { batch } from "./batch.js";
import { deleteRows, updateRows } from "./change-rows.js";
import { dropColumnComment, setColumnComment } from "./column-comment.js";
import { createEnum } from "./create-enum.js";
import { createIndex } from "./create-index.js";
import { createSequence } from "./create-sequence.js";
import { createTable } from "./create-table.js";
import { createTrigger } from "./create-trigger.js";
import { createView } from "./create-view.js";
import type { OperationDefinition } from "./definition.js";
import { dropColumn } from "./drop-column.js";
import { dropConstraint } from "./drop-constraint.js";
import { dropEnum } from "./drop-enum.js";
import { dropIndex } from "./drop-index.js";
import { dropSequence } from "./drop-sequence.js";
import { dropTable } from "./drop-table.js";
import { dropTrigger } from "./drop-trigger.js";
import { dropView } from "./drop-view.js";
import { execute } from "./execute.js";
import { insertRows } from "./insert-rows.js";
import type { OperationKind, OperationOf } from "./operation.js";
import { renameTable } from "./rename-table.js";
import { dropTableComment, setTableComment } from "./table-comment.js";

/** The definition of every kind. */
export const operationDefinitions: {
  readonly [Kind in OperationKind]: OperationDefinition<OperationOf<Kind>>;
} = {
  createTable,
  dropTable,
  renameTable,
  addColumn,
  dropColumn,
  alterColumn,
  createIndex,
  dropIndex,
  addConstraint,
  dropConstraint,
  setTableComment,
  dropTableComment,
  setColumnComment,
  dropColumnComment,
  createEnum,
  alterEnum,
  dropEnum,
  createSequence,
  alterSequence,
  dropSequence,
  createView,
  dropView,
  createTrigger,
  dropTrigger,
  insertRows,
  updateRows,
  deleteRows,
  execute,
  batch,
};

export const operationKinds = Object.keys(operationDefinitions) as OperationKind[];
