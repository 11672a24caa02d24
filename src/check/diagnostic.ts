import type { Place } from "../errors/index.js";

/** A statement as the compiler hands it over: one statement, without terminator, and where it comes from. */
export interface CheckedStatement {
  readonly sql: string;
  readonly origin: Place;
}

/** A place in the SQL of a statement: 1-based line and 1-based column in characters (not UTF-16 units). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a parser has against a statement. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly code: "sql-rejected";
  readonly message: string;
  readonly place: Place;
  /** The line of SQL, and under it a caret. */
  readonly excerpt: readonly string[];
  readonly position: Position;
}
