/** What a server says of its tables, in one shape for every dialect. Lists are sorted, so that equal catalogs are equal data. */
export interface Catalog {
  readonly tables: readonly CatalogTable[];
  readonly enums: readonly CatalogEnum[];
}

export interface CatalogTable {
  /** With its schema in front, unless that is the default one. */
  readonly table: string;
  readonly comment: string | null;
  /** Options of the table as the dialect's reader words them, sorted. */
  readonly options: readonly string[];
  /** In the table's order. */
  readonly columns: readonly CatalogColumn[];
  readonly constraints: readonly CatalogConstraint[];
  readonly indexes: readonly CatalogIndex[];
}

export interface CatalogColumn {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** `= value` for a constant, else the expression. */
  readonly default: string | null;
  /** How the column counts up, in the dialect's words. */
  readonly counting: string | null;
  readonly computed: { readonly sql: string; readonly stored: boolean } | null;
  readonly collation: string | null;
  readonly comment: string | null;
}

export interface CatalogConstraint {
  readonly kind: "primaryKey" | "unique" | "foreignKey" | "check" | "exclude";
  /** null: the server chose it. */
  readonly name: string | null;
  readonly columns: readonly string[];
  readonly references: { readonly table: string; readonly columns: readonly string[] } | null;
  readonly onDelete: string;
  readonly onUpdate: string;
  readonly match: string;
  readonly deferral: "not deferrable" | "immediate" | "deferred";
  readonly check: string | null;
  /** Options as the dialect's reader words them, sorted. */
  readonly options: readonly string[];
}

export interface CatalogIndex {
  readonly name: string;
  readonly unique: boolean;
  readonly method: string;
  /** `name`, `name DESC`, `(expression)`. */
  readonly parts: readonly string[];
  readonly where: string | null;
  readonly options: readonly string[];
}

export interface CatalogEnum {
  readonly name: string;
  readonly values: readonly string[];
}

/** The part of a constraint that only foreign keys have, for the other kinds. */
export const noReference = {
  references: null,
  onDelete: "no action",
  onUpdate: "no action",
  match: "simple",
} as const;

/** The catalog in the one order that equal catalogs share. */
export function sortedCatalog({ tables, enums }: Catalog): Catalog {
  return {
    tables: by(tables.map(sortedTable), ({ table }) => table),
    enums: by(enums, ({ name }) => name),
  };
}

function sortedTable(table: CatalogTable): CatalogTable {
  return {
    ...table,
    options: [...table.options].sort(),
    constraints: by(table.constraints, (one) => JSON.stringify([one.kind, one.name, one.columns, one.check])),
    indexes: by(table.indexes, ({ name }) => name),
  };
}

function by<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
