/** A table by name, in its schema or in the connection's default one. */
export interface TableName {
  readonly table: string;
  readonly schema?: string;
}

/** One text per table name, for use as a key. The separator can stand in no name that a script can carry. */
export function tableKey({ table, schema }: TableName): string {
  return schema === undefined ? table : `${schema}\u0000${table}`;
}

/** `schema.table`, for people. */
export function showTable({ table, schema }: TableName): string {
  return schema === undefined ? table : `${schema}.${table}`;
}
