import * as v from "valibot";
import type { JsonValue, Row, Value } from "../../schema/index.js";
import { sqlText } from "./sql-text.js";
import { carriable, name, strict } from "./strict.js";

const json: v.GenericSchema<JsonValue> = v.lazy(() =>
  v.union([
    v.null(),
    v.boolean(),
    v.pipe(v.number(), v.finite()),
    carriable,
    v.array(json),
    v.record(carriable, json),
  ]),
);

function matching(pattern: RegExp, form: string) {
  return v.pipe(v.string(), v.regex(pattern, `expected ${form}`));
}

const day = "\\d{4}-\\d{2}-\\d{2}";
const clock = "\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?";
const zone = "(Z|[+-]\\d{2}:\\d{2})?";
const number = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

const tagged = v.variant("kind", [
  strict({ kind: v.literal("decimal"), text: matching(number, "a decimal number as text") }),
  strict({ kind: v.literal("date"), text: matching(new RegExp(`^${day}$`), "a date as YYYY-MM-DD") }),
  strict({ kind: v.literal("time"), text: matching(new RegExp(`^${clock}${zone}$`), "a time as HH:MM:SS") }),
  strict({
    kind: v.literal("dateTime"),
    text: matching(
      new RegExp(`^${day}[ T]${clock}${zone}$`),
      "a timestamp as YYYY-MM-DDTHH:MM:SS with or without a zone",
    ),
  }),
  strict({ kind: v.literal("interval"), seconds: matching(/^-?\d+(\.\d{1,9})?$/, "seconds as text") }),
  strict({ kind: v.literal("bytes"), hex: matching(/^([0-9a-fA-F]{2})*$/, "bytes as hex digits") }),
  strict({
    kind: v.literal("uuid"),
    text: matching(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, "a UUID with dashes"),
  }),
  strict({ kind: v.literal("json"), value: json }),
  strict({ kind: v.literal("array"), items: v.array(v.lazy(() => value)) }),
  strict({ kind: v.literal("now") }),
  strict({ kind: v.literal("sql"), sql: sqlText }),
]);

/** A value of a row, a condition or a default. */
export const value: v.GenericSchema<Value> = v.lazy((input) =>
  typeof input === "object" && input !== null
    ? tagged
    : v.union(
        [v.null(), v.boolean(), v.pipe(v.number(), v.finite()), carriable],
        'expected null, a boolean, a finite number, a string or a tagged value such as sql("…")',
      ),
) as v.GenericSchema<Value>;

export const row: v.GenericSchema<Row> = v.pipe(
  v.record(name, value),
  v.check((given) => Object.keys(given).length > 0, "a row needs at least one column"),
);
