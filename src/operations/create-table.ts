import * as v from "valibot";
import { Fault } from "../errors/index.js";
import type {
  Column,
  Constraint,
  SchemaModel,
  TableIndex,
  TableModel,
  TableOptions,
} from "../schema/index.js";
import type { OperationBase, OperationDefinition, ReplayContext } from "./definition.js";
import { dropEnumsMade } from "./enums-made.js";
import { expectNoTable } from "./expect-model.js";
import { expectSameEnums } from "./expect-same-enums.js";
import { isDoubtful } from "./expect-sure.js";
import { modelColumn, namedConstraint, namedIndex, withConstraint, withIndex } from "./model-parts.js";
import { column } from "./shape/column.js";
import { constraint } from "./shape/constraint.js";
import { tableOptions } from "./shape/dialect-options.js";
import { onTable, operationShape } from "./shape/operation.js";
import { carriable, flag } from "./shape/strict.js";
import { tableIndex } from "./shape/table-index.js";

export interface CreateTable extends OperationBase, TableOptions {
  readonly kind: "createTable";
  readonly table: string;
  readonly schema?: string;
  readonly columns: readonly Column[];
  readonly constraints?: readonly Constraint[];
  /** Created after the table, in this order. */
  readonly indexes?: readonly TableIndex[];
  readonly comment?: string;
  /** Lives as long as the session. */
  readonly temporary?: boolean;
  readonly ifNotExists?: boolean;
  /** True: the table is there already, and this says what it looks like. Nothing is emitted. */
  readonly exists?: boolean;
}

export const createTable: OperationDefinition<CreateTable> = {
  kind: "createTable",
  shape: v.pipe(
    operationShape("createTable", {
      exists: flag,
      ...onTable,
      columns: v.pipe(v.array(column), v.minLength(1, "a table needs at least one column")),
      constraints: v.optional(v.array(constraint)),
      indexes: v.optional(v.array(tableIndex)),
      comment: v.optional(carriable),
      temporary: flag,
      ifNotExists: flag,
      ...tableOptions,
    }),
    v.check(
      ({ ifNotExists, constraints = [] }) =>
        !ifNotExists || !constraints.some((one) => "useAlter" in one && one.useAlter),
      "useAlter does not go with ifNotExists: whether the table has the key already is not known",
    ),
  ),
  apply(operation, before, context) {
    // What is said of a table is believed where nothing sure is known of it.
    const known = before.table(operation);
    const believed = operation.exists === true && known?.unsure !== undefined;
    if (operation.ifNotExists && known !== undefined && !believed) return before;
    if (!known?.unsure || !(operation.exists || isDoubtful(known))) expectNoTable(before, operation);
    const table = tableModel(operation, before, context);
    expectSameEnums(before, table);
    return before.withTable(table);
  },
  reverse({ table, schema, ifNotExists, exists }, before, after) {
    if (exists) return [];
    if (ifNotExists && before.table({ table, schema }) !== undefined) return [];
    const made = dropEnumsMade(after.table({ table, schema }), before, after);
    return [{ kind: "dropTable", table, schema }, ...made];
  },
  summary: ({ table }) => `create table ${table}`,
};

/** The table that a createTable makes. */
export function tableModel(operation: CreateTable, before: SchemaModel, context: ReplayContext): TableModel {
  const {
    kind: _,
    onlyOn,
    exceptOn,
    autocommit,
    ifNotExists,
    exists,
    columns,
    constraints = [],
    indexes = [],
    ...rest
  } = operation;
  const { table, schema, comment, temporary, ...options } = rest;
  expectDistinct(columns);
  const all = allConstraints(operation);
  const key = all.find((one) => one.constraint === "primaryKey")?.columns ?? [];
  const referring = new Set(all.flatMap((one) => (one.constraint === "foreignKey" ? one.columns : [])));
  let model: TableModel = {
    table,
    schema,
    comment,
    temporary,
    options,
    columns: columns.map((one) => modelColumn(one, key, referring, context)),
    constraints: [],
    indexes: [],
  };
  for (const one of all) model = withConstraint(model, namedConstraint(one, model, context), before, context);
  for (const one of indexes) model = withIndex(model, namedIndex(one, model, context), context);
  return model;
}

/** The table's constraints, with the columns' `primaryKey` flags gathered into one, first. */
function allConstraints({ columns, constraints = [] }: CreateTable): readonly Constraint[] {
  const flagged = columns.filter((one) => one.primaryKey).map((one) => one.name);
  return flagged.length === 0
    ? constraints
    : [{ constraint: "primaryKey", columns: flagged }, ...constraints];
}

function expectDistinct(columns: readonly Column[]): void {
  const seen = new Set<string>();
  for (const { name } of columns) {
    if (seen.has(name)) {
      throw new Fault("column-exists", `column ${name} is given twice`, {
        advice: "Give each column of a table a name of its own.",
      });
    }
    seen.add(name);
  }
}
