export type { BatchTable } from "./batch-table.js";
export { type ColumnChanges, op } from "./op.js";
export {
  check,
  column,
  exclude,
  f,
  foreignKey,
  type IndexItem,
  index,
  primaryKey,
  quotedName,
  unique,
} from "./parts.js";
export {
  array,
  mariadb,
  mssql,
  mysql,
  oracle,
  postgresql,
  rawType,
  sqlite,
  type TypeLike,
  variant,
} from "./types.js";
export { bytes, date, dateTime, decimal, interval, items, json, now, sql, time, uuid } from "./values.js";
