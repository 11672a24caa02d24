import {
  type Constraint,
  type ExcludeElement,
  type IndexPart,
  type ModelColumn,
  type ModelIndex,
  type MssqlPlace,
  type NamePrinter,
  renameInSql,
  type SchemaModel,
  type SqlText,
  type TableModel,
} from "../schema/index.js";
import type { ReplayContext } from "./definition.js";
import { reowned } from "./owned-sequences.js";
import { printerOf } from "./printer-of.js";

/**
 * The schema with a column of `table` renamed wherever keys, indexes and expressions name it. `table` holds the column
 * under its name after already.
 */
export function renameColumn(
  table: TableModel,
  before: string,
  after: string,
  model: SchemaModel,
  context: Pick<ReplayContext, "identifier">,
): SchemaModel {
  const to: Renaming = { before, after, print: printerOf(context) };
  const own: TableModel = {
    ...table,
    columns: table.columns.map((one) => renameInColumn(one, to)),
    constraints: table.constraints.map((one) => renameInConstraint(one, to)),
    indexes: table.indexes.map((one) => renameInIndex(one, to)),
  };
  const others = model.referencing(table);
  const named = others.reduce(
    (schema, other) => schema.withTable(renameReferred(other, table, before, after)),
    model.withTable(renameReferred(own, table, before, after)),
  );
  return reowned(named, table, { column: { before, after } });
}

interface Renaming {
  readonly before: string;
  readonly after: string;
  readonly print: NamePrinter;
}

function renamed(sql: SqlText, { before, after, print }: Renaming): SqlText {
  return renameInSql(sql, before, after, print);
}

function renameInColumn(column: ModelColumn, to: Renaming): ModelColumn {
  if (column.computed === undefined) return column;
  return {
    ...column,
    computed: { ...column.computed, sql: renamed(column.computed.sql, to) },
  };
}

function renameInConstraint(given: Constraint, to: Renaming): Constraint {
  const constraint = renameInOptions(given, to);
  if (constraint.constraint === "check") {
    return { ...constraint, condition: renamed(constraint.condition, to) };
  }
  if (constraint.constraint !== "exclude") {
    return { ...constraint, columns: renameIn(constraint.columns, to.before, to.after) };
  }
  const { elements, where } = constraint;
  return {
    ...constraint,
    elements: elements.map((one) => renameElement(one, to)),
    ...(where === undefined ? {} : { where: renamed(where, to) }),
  };
}

function renameElement(element: ExcludeElement, to: Renaming): ExcludeElement {
  if ("expression" in element) {
    return { ...element, expression: renamed(element.expression, to) };
  }
  return element.column === to.before ? { ...element, column: to.after } : element;
}

function renameInIndex(index: ModelIndex, to: Renaming): ModelIndex {
  return {
    ...renameInOptions(index, to),
    columns: index.columns.map((part) => renamePart(part, to)),
    ...(index.where === undefined ? {} : { where: renamed(index.where, to) }),
  };
}

/** What one dialect's options may name columns by. */
interface NamingOptions {
  readonly include?: readonly string[];
  readonly operatorClasses?: Readonly<Record<string, string>>;
  readonly length?: Readonly<Record<string, number>>;
  readonly on?: MssqlPlace;
}

/** The dialects whose options of keys and indexes may name columns. */
const naming = ["postgresql", "mysql", "mariadb", "mssql"] as const;

/** The carrier with the column renamed wherever a dialect's options name it. */
function renameInOptions<Carrier extends Constraint | ModelIndex>(carrier: Carrier, to: Renaming): Carrier {
  const options = naming.flatMap((dialect) => {
    const own: NamingOptions | undefined = carrier[dialect];
    return own === undefined ? [] : [[dialect, renameInOwn(own, to)]];
  });
  return options.length === 0 ? carrier : { ...carrier, ...Object.fromEntries(options) };
}

function renameInOwn(options: NamingOptions, to: Renaming): NamingOptions {
  const { before, after } = to;
  const { include, operatorClasses, length, on } = options;
  return {
    ...options,
    ...(include && { include: renameIn(include, before, after) }),
    ...(operatorClasses && { operatorClasses: renameKey(operatorClasses, to) }),
    ...(length && { length: renameKey(length, to) }),
    ...(typeof on === "object" && on.column === before && { on: { ...on, column: after } }),
  };
}

/** Keys are columns, or expressions as they stand in the index. */
function renameKey<T>(given: Readonly<Record<string, T>>, to: Renaming): Record<string, T> {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key === to.before ? to.after : (renamed(key, to) as string),
      value,
    ]),
  );
}

function renamePart(part: IndexPart, to: Renaming): IndexPart {
  if (typeof part === "string") return part === to.before ? to.after : part;
  if ("expression" in part) return { ...part, expression: renamed(part.expression, to) };
  return part.column === to.before ? { ...part, column: to.after } : part;
}

/** The owner's foreign keys to `table`, with the column renamed that they refer to. */
function renameReferred(owner: TableModel, table: TableModel, before: string, after: string): TableModel {
  const constraints = owner.constraints.map((one) => {
    if (one.constraint !== "foreignKey") return one;
    const { references } = one;
    if (references.table !== table.table || references.schema !== table.schema) return one;
    return { ...one, references: { ...references, columns: renameIn(references.columns, before, after) } };
  });
  return { ...owner, constraints };
}

function renameIn(names: readonly string[], before: string, after: string): readonly string[] {
  return names.map((one) => (one === before ? after : one));
}
