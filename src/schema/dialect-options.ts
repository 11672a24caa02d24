/** What only one dialect understands, under that dialect's name. A dialect reads its own options and no other's. */
export interface DialectOptions<
  Postgresql = never,
  Mysql = never,
  Sqlite = never,
  Mssql = never,
  Oracle = never,
> {
  readonly postgresql?: Postgresql;
  readonly mysql?: Mysql;
  /** Read after `mysql`, whose options MariaDB understands too. */
  readonly mariadb?: Mysql;
  readonly sqlite?: Sqlite;
  readonly mssql?: Mssql;
  readonly oracle?: Oracle;
}

export interface PostgresqlTableOptions {
  /** For example `RANGE (created)`. */
  readonly partitionBy?: string;
  readonly inherits?: readonly string[];
  readonly unlogged?: boolean;
  /** Table access method. */
  readonly using?: string;
  /** Storage parameters. */
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly tablespace?: string;
  readonly onCommit?: "preserve rows" | "delete rows" | "drop";
}

export interface MysqlTableOptions {
  readonly engine?: string;
  readonly charset?: string;
  readonly collation?: string;
  readonly rowFormat?: string;
  /** First value of the AUTO_INCREMENT column. */
  readonly autoIncrement?: number;
  readonly partitionBy?: string;
  /** Size of compressed pages in kilobytes. */
  readonly keyBlockSize?: number;
  /** MySQL only: the algorithm that compresses pages. */
  readonly compression?: "zlib" | "lz4" | "none";
  /** MariaDB only: whether pages are compressed. */
  readonly pageCompressed?: boolean;
  /** MySQL only. */
  readonly encryption?: boolean;
  readonly dataDirectory?: string;
  readonly indexDirectory?: string;
  /** MySQL only. */
  readonly tablespace?: string;
  readonly statsPersistent?: boolean;
  readonly avgRowLength?: number;
  readonly maxRows?: number;
  readonly minRows?: number;
  readonly checksum?: boolean;
}

export interface SqliteTableOptions {
  readonly strict?: boolean;
  readonly withoutRowid?: boolean;
}

export interface OracleTableOptions {
  readonly tablespace?: string;
  /** True is the server's own choice of a method. */
  readonly compress?: boolean | "basic" | "advanced";
  readonly onCommit?: "preserve rows" | "delete rows";
  /** For example `RANGE (created) (PARTITION p1 VALUES LESS THAN (…))`. */
  readonly partitionBy?: string;
  /** `index`: the rows lie in the primary key's index. */
  readonly organization?: "heap" | "index";
  /** Per cent of a block that is left free for updates. */
  readonly pctFree?: number;
  readonly noLogging?: boolean;
}

/** Where a table or index lies: a filegroup, or a partition scheme with its column. */
export type MssqlPlace = string | { readonly scheme: string; readonly column: string };

export interface MssqlTableOptions {
  readonly on?: MssqlPlace;
  /** Filegroup of the large values. */
  readonly textImageOn?: string;
  readonly dataCompression?: "none" | "row" | "page" | "columnstore";
  readonly memoryOptimized?: boolean;
  /** Memory-optimized tables only. */
  readonly durability?: "schema and data" | "schema only";
}

export type TableOptions = DialectOptions<
  PostgresqlTableOptions,
  MysqlTableOptions,
  SqliteTableOptions,
  MssqlTableOptions,
  OracleTableOptions
>;

export interface MysqlColumnOptions {
  readonly charset?: string;
  readonly unsigned?: boolean;
  /** Expression after ON UPDATE, for example `CURRENT_TIMESTAMP`. */
  readonly onUpdate?: string;
}

export interface SqliteColumnOptions {
  /** Writes the AUTOINCREMENT keyword: rowids are never reused. */
  readonly autoincrement?: boolean;
}

export type ColumnOptions = DialectOptions<never, MysqlColumnOptions, SqliteColumnOptions>;

export interface PostgresqlConstraintOptions {
  /** Existing rows are not checked until the constraint is validated. Foreign keys and checks. */
  readonly notValid?: boolean;
  /** Unique only. PostgreSQL 15 and later. */
  readonly nullsNotDistinct?: boolean;
  /** Unique and primary key only: further columns kept in the index. */
  readonly include?: readonly string[];
  /** Where the index lies. Not for foreign keys and checks. */
  readonly tablespace?: string;
  /** Storage parameters of the index. Not for foreign keys and checks. */
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

export interface SqliteConstraintOptions {
  /** What becomes of a row that breaks the constraint. Not for foreign keys. */
  readonly onConflict?: "rollback" | "abort" | "fail" | "ignore" | "replace";
}

export interface OracleConstraintOptions {
  /** Rows that are there are not checked. */
  readonly noValidate?: boolean;
  /** Where the index lies. Unique and primary key only. */
  readonly tablespace?: string;
}

export interface MssqlConstraintOptions {
  /** Primary key and unique only. */
  readonly clustered?: boolean;
  /** Per cent of a page that is filled when the index is made. Primary key and unique only. */
  readonly fillFactor?: number;
  /** Primary key and unique only. */
  readonly on?: MssqlPlace;
  /** In addConstraint: rows that are there are not checked. Foreign keys and checks only. */
  readonly noCheck?: boolean;
}

export type ConstraintOptions = DialectOptions<
  PostgresqlConstraintOptions,
  never,
  SqliteConstraintOptions,
  MssqlConstraintOptions,
  OracleConstraintOptions
>;

export interface PostgresqlIndexOptions {
  readonly using?: string;
  /** Builds or drops without blocking writers; runs outside a transaction. */
  readonly concurrently?: boolean;
  readonly include?: readonly string[];
  /** Storage parameters. */
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly tablespace?: string;
  /** Column, or expression as it stands in the index, to operator class. */
  readonly operatorClasses?: Readonly<Record<string, string>>;
  /** Unique only. PostgreSQL 15 and later. */
  readonly nullsNotDistinct?: boolean;
}

export interface MysqlIndexOptions {
  readonly prefix?: "fulltext" | "spatial";
  readonly using?: "btree" | "hash";
  /** Column to the number of leading characters that are indexed. */
  readonly length?: Readonly<Record<string, number>>;
  readonly withParser?: string;
  /** MySQL 8.0, and MariaDB 10.6 as IGNORED: the index is kept up to date and not used. */
  readonly invisible?: boolean;
}

export interface MssqlIndexOptions {
  readonly clustered?: boolean;
  readonly include?: readonly string[];
  readonly columnstore?: boolean;
  /** Per cent of a page that is filled when the index is made. */
  readonly fillFactor?: number;
  readonly dataCompression?: "none" | "row" | "page";
  /** Builds without blocking writers; Enterprise editions. */
  readonly online?: boolean;
  /** Unique only: rows that would double a key are left out of an insert. */
  readonly ignoreDupKey?: boolean;
  readonly on?: MssqlPlace;
}

export interface OracleIndexOptions {
  readonly bitmap?: boolean;
  readonly tablespace?: string;
  readonly online?: boolean;
  /** One index for each partition of the table. */
  readonly local?: boolean;
  readonly reverse?: boolean;
  readonly invisible?: boolean;
  readonly noLogging?: boolean;
  /** True, or the number of leading columns to compress. */
  readonly compress?: boolean | number;
}

export type IndexOptions = DialectOptions<
  PostgresqlIndexOptions,
  MysqlIndexOptions,
  never,
  MssqlIndexOptions,
  OracleIndexOptions
>;
