import type { IndexOptions } from "./dialect-options.js";
import type { SqlText } from "./sql-text.js";

/** One part of an index: a column by name, a column with its order, or an expression. */
export type IndexPart =
  | string
  | { readonly column: string; readonly order?: "asc" | "desc"; readonly nulls?: "first" | "last" }
  | { readonly expression: SqlText; readonly order?: "asc" | "desc"; readonly nulls?: "first" | "last" };

export interface TableIndex extends IndexOptions {
  /** Absent: the naming convention names it. */
  readonly name?: string;
  /** True: the naming convention leaves the name as it is. Set by `f("name")`. */
  readonly nameFinal?: boolean;
  readonly columns: readonly IndexPart[];
  readonly unique?: boolean;
  /** Only rows for which this holds are indexed. */
  readonly where?: SqlText;
}

/** An index in the schema model: it always has a name. */
export interface ModelIndex extends TableIndex {
  readonly name: string;
}

/** The columns that the parts name; expressions name none that can be known. */
export function indexColumns(parts: readonly IndexPart[]): string[] {
  return parts.flatMap((part) => (typeof part === "string" ? [part] : "column" in part ? [part.column] : []));
}
