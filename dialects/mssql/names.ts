import { quoted, type TableName } from "../../src/dialect/index.js";
import { identifier } from "./identifier.js";

/** `schema.table`, quoted where it needs to be. */
export function tableNameText({ table, schema }: TableName): string {
  return schema === undefined ? identifier(table) : `${identifier(schema)}.${identifier(table)}`;
}

/** A name as a text that procedures and catalog functions take as it stands: `N'my table'`. */
export function nameLiteral(name: string): string {
  identifier(name);
  return `N${quoted(name)}`;
}

/** A name of several parts as a text, each part quoted where it needs to be: `N'[my schema].t.c'`. */
export function pathLiteral(table: TableName, column?: string): string {
  const path = tableNameText(table);
  return `N${quoted(column === undefined ? path : `${path}.${identifier(column)}`)}`;
}

/** `OBJECT_ID(N't')`; temporary tables live in tempdb. */
export function objectId(table: TableName): string {
  const temporary = table.table.startsWith("#");
  return temporary
    ? `OBJECT_ID(N${quoted(`tempdb..${identifier(table.table)}`)})`
    : `OBJECT_ID(${pathLiteral(table)})`;
}

/** `COLUMNPROPERTY(OBJECT_ID(N't'), N'c', 'ColumnId')` */
export function columnId(table: TableName, column: string): string {
  return `COLUMNPROPERTY(${objectId(table)}, ${nameLiteral(column)}, 'ColumnId')`;
}
