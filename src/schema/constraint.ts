import type { ConstraintOptions } from "./dialect-options.js";
import type { SqlText } from "./sql-text.js";

interface ConstraintBase extends ConstraintOptions {
  /** Absent: the naming convention names it, else the server. */
  readonly name?: string;
  /** True: the naming convention leaves the name as it is. Set by `f("name")`. */
  readonly nameFinal?: boolean;
  /** In the schema model alone: the name that the server chose because none was given. Kept when the table is renamed. */
  readonly serverName?: string;
  readonly deferrable?: boolean;
  readonly initially?: "deferred" | "immediate";
}

export interface PrimaryKey extends ConstraintBase {
  readonly constraint: "primaryKey";
  readonly columns: readonly string[];
}

export interface Unique extends ConstraintBase {
  readonly constraint: "unique";
  readonly columns: readonly string[];
}

export type ReferentialAction = "cascade" | "restrict" | "set null" | "set default" | "no action";

export interface ForeignKey extends ConstraintBase {
  readonly constraint: "foreignKey";
  readonly columns: readonly string[];
  readonly references: {
    readonly table: string;
    readonly schema?: string;
    readonly columns: readonly string[];
  };
  readonly onDelete?: ReferentialAction;
  readonly onUpdate?: ReferentialAction;
  readonly match?: "full" | "partial" | "simple";
  /** In createTable: added by itself once the table is there that it refers to, which may be made later. */
  readonly useAlter?: boolean;
}

export interface Check extends ConstraintBase {
  readonly constraint: "check";
  readonly condition: SqlText;
}

/** What no two rows may have in common, and the operator that compares it. */
export type ExcludeElement = {
  readonly operator: string;
  readonly operatorClass?: string;
} & ({ readonly column: string } | { readonly expression: SqlText });

/** No two rows for which every operator holds. */
export interface Exclude extends ConstraintBase {
  readonly constraint: "exclude";
  readonly elements: readonly ExcludeElement[];
  /** The index method; absent: gist. */
  readonly using?: string;
  /** Only rows for which this holds are compared. */
  readonly where?: SqlText;
}

export type Constraint = PrimaryKey | Unique | ForeignKey | Check | Exclude;
export type ConstraintKind = Constraint["constraint"];
