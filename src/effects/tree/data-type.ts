import type { CoreType, DataType } from "../../schema/index.js";
import type { TypeName } from "./nodes.js";
import { textsOf } from "./source.js";

type Sizes = readonly (number | undefined)[];

/** PostgreSQL's names for the types that are generic here. Those that are written otherwise by us are left as they stand. */
const generic: Readonly<Record<string, (sizes: Sizes) => CoreType>> = {
  int2: () => ({ type: "smallInteger" }),
  smallserial: () => ({ type: "smallInteger" }),
  int4: () => ({ type: "integer" }),
  serial: () => ({ type: "integer" }),
  int8: () => ({ type: "bigInteger" }),
  bigserial: () => ({ type: "bigInteger" }),
  bool: () => ({ type: "boolean" }),
  varchar: ([length]) => (length === undefined ? { type: "string" } : { type: "string", length }),
  text: () => ({ type: "text" }),
  date: () => ({ type: "date" }),
  time: ([precision]) => timed("time", false, precision),
  timetz: ([precision]) => timed("time", true, precision),
  timestamp: ([precision]) => timed("dateTime", false, precision),
  timestamptz: ([precision]) => timed("dateTime", true, precision),
  numeric: ([precision, scale]) => ({
    type: "numeric",
    ...(precision === undefined ? {} : { precision }),
    ...(scale === undefined ? {} : { scale }),
  }),
  float8: () => ({ type: "double" }),
  bytea: () => ({ type: "binary" }),
  json: () => ({ type: "json" }),
  interval: () => ({ type: "interval" }),
  uuid: () => ({ type: "uuid" }),
};

function timed(type: "time" | "dateTime", timezone: boolean, precision: number | undefined): CoreType {
  return { type, timezone, ...(precision === undefined ? {} : { precision }) };
}

/** Whether the type's name makes the column count up. */
export function isSerial({ names }: TypeName): boolean {
  return /^(?:small|big)?serial[248]?$/.test(textsOf(names).at(-1) ?? "");
}

/** The column's type: a generic one where there is one, else as it is written. */
export function dataTypeOf(type: TypeName, written: string): DataType {
  const own = elementType(type, written);
  const dimensions = type.arrayBounds?.length ?? 0;
  if (dimensions === 0) return own;
  return { type: "array", of: own, ...(dimensions === 1 ? {} : { dimensions }) };
}

function elementType({ names, typmods }: TypeName, written: string): DataType {
  const parts = textsOf(names);
  const make = parts.length === 1 || parts[0] === "pg_catalog" ? generic[parts.at(-1) ?? ""] : undefined;
  const sizes = (typmods ?? []).map(({ A_Const: one }) =>
    one?.ival === undefined ? undefined : (one.ival.ival ?? 0),
  );
  const plain = sizes.every((size) => size !== undefined);
  if (make !== undefined && plain && !(parts.at(-1) === "interval" && sizes.length > 0)) return make(sizes);
  return { type: "raw", sql: written.replace(/(?:\s*\[\s*\d*\s*\]|\s+array(?:\s*\[\s*\d*\s*\])?)+$/i, "") };
}
