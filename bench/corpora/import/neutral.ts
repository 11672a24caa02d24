import type { NamingConvention } from "../../../src/schema/index.js";

/** The neutral JSON of a recorded history, as far as the importer reads it. Keys that are absent say nothing. */
export interface NeutralHistory {
  readonly corpus: string;
  readonly dialects: readonly string[];
  readonly revisions: readonly NeutralRevision[];
}

export interface NeutralRevision {
  readonly revision: string;
  readonly downRevision: null | string | readonly string[];
  readonly branchLabels: readonly string[];
  readonly dependsOn: readonly string[];
  readonly doc: string | null;
  /** Per direction and dialect: `ok`, or why the recording tool could not print the revision. */
  readonly status: Readonly<Record<"upgrade" | "downgrade", Readonly<Record<string, string>>>>;
  readonly up: readonly NeutralOperation[];
  readonly down: readonly NeutralOperation[];
  readonly upByDialect?: Readonly<Record<string, readonly NeutralOperation[]>>;
  readonly downByDialect?: Readonly<Record<string, readonly NeutralOperation[]>>;
}

/** One operation. Which of the keys are there depends on `op`. */
export interface NeutralOperation {
  readonly op: string;
  /** A name, or the whole table for createTable and bulkInsert. */
  readonly table?: string | NeutralTable | null;
  readonly schema?: string | null;
  readonly newName?: string;
  readonly name?: string | null;
  readonly nameFinal?: boolean;
  readonly comment?: string;
  readonly column?: string | NeutralColumn;
  readonly constraint?: NeutralConstraint;
  readonly index?: NeutralIndex;
  readonly set?: NeutralAlteration;
  /** What the author said of the column before. */
  readonly existing?: NeutralAlteration;
  readonly kind?: string | null;
  readonly type?: NeutralType;
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  readonly ops?: readonly NeutralOperation[];
  readonly options?: Readonly<Record<string, unknown>>;
  readonly ifExists?: boolean;
  readonly ifNotExists?: boolean;
  readonly inlinePrimaryKey?: boolean;
  readonly inlineReferences?: boolean;
  readonly insertAfter?: string;
  readonly insertBefore?: string;
  readonly recreate?: string;
  readonly copyFrom?: NeutralTable;
  readonly partialReordering?: unknown;
  readonly tableArgs?: object | null;
  readonly tableKwargs?: object | null;
  readonly namingConvention?: NamingConvention;
  readonly source?: string;
  readonly sql?: NeutralSql;
  readonly via?: string;
  readonly droppedParameters?: unknown;
  readonly intended?: readonly string[];
  readonly intendedError?: string;
  /** Per dialect, or in cases of one dialect a plain list. */
  readonly emitted?: Readonly<Record<string, readonly string[]>> | readonly string[];
  readonly emitError?: Readonly<Record<string, string>>;
}

/** One text for every dialect, or one per dialect, where a dialect may have an error in its place. */
export type NeutralSql = string | Readonly<Record<string, string | { readonly error: string }>>;

export interface NeutralTable {
  readonly name: string;
  readonly schema?: string | null;
  readonly columns: readonly NeutralColumn[];
  readonly constraints?: readonly NeutralConstraint[];
  readonly indexes?: readonly NeutralIndex[];
  readonly comment?: string | null;
  readonly prefixes?: readonly string[];
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface NeutralColumn {
  readonly name: string;
  readonly type: NeutralType;
  readonly nullable?: boolean;
  readonly primaryKey?: boolean;
  readonly autoincrement?: boolean | string;
  readonly default?: NeutralDefault | null;
  readonly clientDefault?: { readonly kind: string };
  readonly serverOnUpdate?: unknown;
  readonly comment?: string | null;
  readonly index?: boolean;
  readonly unique?: boolean;
  readonly foreignKeys?: readonly NeutralColumnKey[];
  readonly constraints?: readonly NeutralConstraint[];
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A foreign key as a column states it. */
export interface NeutralColumnKey extends NeutralKeyOptions {
  readonly name?: string | null;
  readonly nameFinal?: boolean;
  readonly table: string;
  readonly schema?: string | null;
  readonly column: string;
}

export interface NeutralKeyOptions {
  readonly onDelete?: string | null;
  readonly onUpdate?: string | null;
  readonly deferrable?: boolean | null;
  readonly initially?: string | null;
  readonly match?: string | null;
  readonly useAlter?: boolean;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface NeutralConstraint extends NeutralKeyOptions {
  readonly kind: string;
  readonly name?: string | null;
  readonly nameFinal?: boolean;
  readonly columns?: readonly string[];
  readonly references?: {
    readonly table: string;
    readonly schema?: string | null;
    readonly columns: readonly string[];
  };
  readonly condition?: NeutralExpression;
  /** Of an exclude constraint. */
  readonly elements?: readonly {
    readonly column?: string;
    readonly expression?: NeutralExpression;
    readonly with: string;
  }[];
  readonly using?: string | null;
  readonly where?: { readonly sql?: string } | null;
}

export interface NeutralIndex {
  readonly name?: string | null;
  readonly nameFinal?: boolean;
  readonly columns: readonly NeutralIndexPart[];
  readonly unique?: boolean;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface NeutralIndexPart {
  readonly column?: string;
  readonly expression?: NeutralExpression;
}

export interface NeutralExpression {
  readonly kind: string;
  readonly text?: string;
  readonly ast?: unknown;
  readonly sql?: NeutralSql;
}

export interface NeutralType {
  readonly name?: string;
  readonly custom?: unknown;
  readonly sql?: NeutralSql;
  readonly exact?: boolean;
  readonly dialect?: string;
  readonly length?: number;
  readonly precision?: number;
  readonly scale?: number;
  readonly timezone?: boolean;
  readonly fsp?: number;
  readonly displayWidth?: number;
  readonly unsigned?: boolean;
  readonly zerofill?: boolean;
  readonly varying?: boolean;
  readonly fields?: string;
  readonly binaryPrecision?: number;
  readonly dayPrecision?: number;
  readonly secondPrecision?: number;
  readonly charset?: string;
  readonly collation?: string;
  readonly values?: readonly string[];
  readonly enumName?: string | null;
  readonly schema?: string | null;
  readonly createType?: boolean;
  readonly nativeEnum?: boolean;
  readonly createConstraint?: boolean;
  readonly constraintName?: string | null;
  readonly constraintNameFinal?: boolean;
  readonly item?: NeutralType;
  readonly dimensions?: number;
  readonly variants?: Readonly<Record<string, NeutralType>>;
}

export interface NeutralDefault extends NeutralExpression {
  readonly value?: unknown;
  readonly always?: boolean;
  readonly start?: number;
  readonly increment?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly cycle?: boolean;
  readonly cache?: number;
  readonly noMinValue?: boolean;
  readonly noMaxValue?: boolean;
  readonly name?: string;
  readonly sequence?: { readonly name?: string; readonly schema?: string | null };
  readonly persisted?: boolean | null;
}

/** What an alteration changes; a key that is absent stays as it is. */
export interface NeutralAlteration {
  readonly name?: string;
  readonly type?: NeutralType;
  readonly nullable?: boolean;
  readonly default?: NeutralDefault | null;
  readonly comment?: string | null;
  readonly autoincrement?: boolean;
}
