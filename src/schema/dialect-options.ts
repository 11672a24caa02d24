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
}

export interface SqliteTableOptions {
  readonly strict?: boolean;
  readonly withoutRowid?: boolean;
}

export interface OracleTableOptions {
  readonly tablespace?: string;
  readonly compress?: boolean;
  readonly onCommit?: "preserve rows" | "delete rows";
}

export type TableOptions = DialectOptions<
  PostgresqlTableOptions,
  MysqlTableOptions,
  SqliteTableOptions,
  never,
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
}

export interface MssqlConstraintOptions {
  /** Primary key and unique only. */
  readonly clustered?: boolean;
}

export type ConstraintOptions = DialectOptions<
  PostgresqlConstraintOptions,
  never,
  never,
  MssqlConstraintOptions
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
}

export interface MssqlIndexOptions {
  readonly clustered?: boolean;
  readonly include?: readonly string[];
  readonly columnstore?: boolean;
}

export interface OracleIndexOptions {
  readonly bitmap?: boolean;
  readonly tablespace?: string;
  readonly online?: boolean;
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
