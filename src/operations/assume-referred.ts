import {
  assumedColumn,
  assumedTable,
  type Constraint,
  findColumn,
  type ModelColumn,
  type SchemaModel,
  type TableName,
  unknownType,
} from "../schema/index.js";
import type { ReplayContext } from "./definition.js";
import type { Operation } from "./operation.js";

/** The kinds that refer to a column by its name alone, whose definition need not be known to do so. */
const onColumn: ReadonlySet<string> = new Set<Operation["kind"]>([
  "alterColumn",
  "dropColumn",
  "setColumnComment",
  "dropColumnComment",
]);

/**
 * The schema with what `operation` refers to and nobody knows: tables where the project assumes them, and columns of
 * tables of which not everything is known. What comes into being so is unsure.
 */
export function assumeReferred(
  operation: Operation,
  model: SchemaModel,
  { unknownTables, at }: ReplayContext,
): SchemaModel {
  let known = model;
  if (unknownTables === "assume") {
    for (const name of referredTables(operation)) {
      if (known.table(name) === undefined && known.view(name.table, name.schema) === undefined) {
        known = known.withTable(assumedTable(name, { because: "no revision created it", ...at }));
      }
    }
  }
  if (!onColumn.has(operation.kind) || !("column" in operation)) return known;
  const table = known.table(operation);
  const column = operation.column as string;
  if (table?.unsure === undefined) return known;
  const found = findColumn(table, column);
  if (found === undefined) {
    return known.withTable({ ...table, columns: [...table.columns, columnBefore(column, operation)] });
  }
  if (!found.unsure || operation.kind !== "alterColumn" || operation.existing === undefined) return known;
  const stated = columnBefore(column, operation);
  return known.withTable({ ...table, columns: table.columns.map((one) => (one === found ? stated : one)) });
}

/** The column as the operation's author knows it, else only its name. */
function columnBefore(name: string, operation: Operation): ModelColumn {
  if (operation.kind !== "alterColumn" || operation.existing === undefined) return assumedColumn(name);
  const { type = unknownType, autoincrement = false, ...stated } = operation.existing;
  // Whoever makes it take NULL, or not, says that it was otherwise.
  const nullable = operation.nullable === undefined ? true : !operation.nullable;
  return { name, nullable, autoincrement, ...stated, type };
}

/** The tables that must be there: the one that the operation changes, and those that foreign keys point to. */
function referredTables(operation: Operation): TableName[] {
  const name = "table" in operation ? named(operation) : undefined;
  const own =
    name === undefined || operation.kind === "createTable" || isConditional(operation) ? [] : [name];
  return [...own, ...constraintsOf(operation).flatMap((one) => referredTo(one, name))];
}

function named({ table, schema }: { table?: string; schema?: string }): TableName | undefined {
  return table === undefined ? undefined : { table, schema };
}

function isConditional(operation: Operation): boolean {
  return operation.kind === "dropTable" && operation.ifExists === true;
}

function constraintsOf(operation: Operation): readonly Constraint[] {
  if (operation.kind === "createTable") return operation.constraints ?? [];
  return operation.kind === "addConstraint" ? [operation.constraint] : [];
}

function referredTo(constraint: Constraint, own: TableName | undefined): TableName[] {
  if (constraint.constraint !== "foreignKey") return [];
  const { table, schema } = constraint.references;
  return table === own?.table && schema === own.schema ? [] : [{ table, schema }];
}
