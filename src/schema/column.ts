import type { DataType } from "./data-type.js";
import type { ColumnOptions } from "./dialect-options.js";
import type { SqlText } from "./sql-text.js";
import type { Value } from "./value.js";

/** A column as an author writes it. */
export interface Column extends ColumnOptions {
  readonly name: string;
  readonly type: DataType;
  /** Absent: NOT NULL in a primary key, otherwise NULL. */
  readonly nullable?: boolean;
  readonly primaryKey?: boolean;
  /** Absent: the only column of an integer primary key counts up by itself, unless it has a default or refers elsewhere. */
  readonly autoincrement?: boolean;
  readonly default?: Value;
  readonly identity?: Identity;
  readonly computed?: Computed;
  readonly collation?: string;
  readonly comment?: string;
}

/** A column as the schema model holds it: nothing is left to be derived. */
export interface ModelColumn extends Omit<Column, "primaryKey"> {
  readonly nullable: boolean;
  readonly autoincrement: boolean;
  /** True: the column's definition may be another one than this. */
  readonly unsure?: boolean;
}

/** An identity column's options, SQL:2003 words. */
export interface Identity {
  /** True: GENERATED ALWAYS; else BY DEFAULT. */
  readonly always?: boolean;
  readonly start?: number;
  readonly increment?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly cycle?: boolean;
  readonly cache?: number;
}

export interface Computed {
  readonly sql: SqlText;
  /** True: kept in the row; false: computed on read; absent: what the dialect has, stored where it has both. */
  readonly stored?: boolean;
}
