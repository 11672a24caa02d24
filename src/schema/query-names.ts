import type { PlacedName } from "./sql-tokens.js";

/** A table or view that a text reads or writes. */
export interface SourceName extends PlacedName {
  readonly schema?: string;
  readonly alias?: string;
  /** The number of the query or statement that names it. */
  readonly scope?: number;
  /** True: rows are inserted into it. */
  readonly into?: boolean;
}

/** `*`, which stands for the sources of its SELECT, or `qualifier.*`. */
export interface Star {
  readonly qualifier?: PlacedName;
  readonly scope: number;
}

/** What may be the name of a column. */
export interface ColumnName extends PlacedName {
  readonly qualifier?: PlacedName;
  readonly scope: number;
  /** It may be a name that the text gives, not one that it uses. */
  readonly given?: boolean;
  /** It stands in an ORDER BY, where a name that the query gives comes first. */
  readonly ordered?: boolean;
}

/** The names in a query, or in the definition of a trigger. */
export interface QueryNames {
  readonly sources: readonly SourceName[];
  readonly columns: readonly ColumnName[];
  readonly stars: readonly Star[];
  /** Names that the text gives to columns by AS. */
  readonly given: ReadonlySet<string>;
  /** The numbers of queries in which names may also belong to tables that the text makes up, or be shared by a join. */
  readonly derived: ReadonlySet<number>;
  /** From each query to the one that it stands in. */
  readonly parents: ReadonlyMap<number, number>;
  /** True: rows of several queries are put together, or a query's rows are inserted, column by column. */
  readonly compound: boolean;
}
