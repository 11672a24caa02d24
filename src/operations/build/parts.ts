import type {
  Check,
  Column,
  Exclude,
  ExcludeElement,
  ForeignKey,
  IndexPart,
  PrimaryKey,
  SqlText,
  TableIndex,
  Unique,
} from "../../schema/index.js";
import { dataType, type TypeLike } from "./types.js";

/** An index written inside createTable. */
export interface IndexItem extends TableIndex {
  readonly index: true;
}

/** A column. */
export function column(name: string, type: TypeLike, options: Omit<Column, "name" | "type"> = {}): Column {
  return { name, type: dataType(type), ...options };
}

/** The table's primary key. */
export function primaryKey(
  columns: readonly string[],
  options: Omit<PrimaryKey, "constraint" | "columns"> = {},
): PrimaryKey {
  return { constraint: "primaryKey", columns, ...options };
}

/** Columns that together may not occur twice. */
export function unique(
  columns: readonly string[],
  options: Omit<Unique, "constraint" | "columns"> = {},
): Unique {
  return { constraint: "unique", columns, ...options };
}

/** Columns that refer to a row of another table: `foreignKey(["account_id"], "account", ["id"])`. */
export function foreignKey(
  columns: readonly string[],
  table: string,
  referred: readonly string[],
  options: Omit<ForeignKey, "constraint" | "columns" | "references"> & { readonly schema?: string } = {},
): ForeignKey {
  const { schema, ...rest } = options;
  const references = { table, ...(schema === undefined ? {} : { schema }), columns: referred };
  return { constraint: "foreignKey", columns, references, ...rest };
}

/** Rows of which no two may overlap: `exclude([{ column: "room", operator: "=" }, { column: "during", operator: "&&" }])`. */
export function exclude(
  elements: readonly ExcludeElement[],
  options: Omit<Exclude, "constraint" | "elements"> = {},
): Exclude {
  return { constraint: "exclude", elements, ...options };
}

/** A condition that every row must meet. */
export function check(condition: SqlText, options: Omit<Check, "constraint" | "condition"> = {}): Check {
  return { constraint: "check", condition, ...options };
}

/** An index, made right after its table. */
export function index(columns: readonly IndexPart[], options: Omit<TableIndex, "columns"> = {}): IndexItem {
  return { index: true, columns, ...options };
}

/**
 * A name that is quoted wherever it stands, although the dialect would not ask for it; on Oracle it keeps its lower case
 * by that. The same as the name written in double quotes: `quotedName("account")` is `'"account"'`.
 */
export { quotedName } from "../../schema/index.js";

/** A name that the naming convention leaves as it is: `unique(["email"], f("uq_email"))`. */
export function f(name: string): { readonly name: string; readonly nameFinal: true } {
  return { name, nameFinal: true };
}
