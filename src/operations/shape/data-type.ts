import * as v from "valibot";
import type { DataType } from "../../schema/index.js";
import { sqlText } from "./sql-text.js";
import { carriable, count, flag, name, strict, text } from "./strict.js";

const lazyType: v.GenericSchema<DataType> = v.lazy(() => dataType);
const variants = v.optional(v.record(v.string(), lazyType));

function plain<const Type extends string>(type: Type) {
  return strict({ type: v.literal(type), variants });
}

/** A column's type. */
export const dataType: v.GenericSchema<DataType> = v.variant("type", [
  plain("smallInteger"),
  plain("integer"),
  plain("bigInteger"),
  plain("boolean"),
  strict({ type: v.literal("string"), length: count, collation: text, variants }),
  strict({ type: v.literal("text"), collation: text, variants }),
  strict({ type: v.literal("unicode"), length: count, collation: text, variants }),
  strict({ type: v.literal("unicodeText"), collation: text, variants }),
  plain("date"),
  strict({ type: v.literal("time"), timezone: flag, precision: count, variants }),
  strict({ type: v.literal("dateTime"), timezone: flag, precision: count, variants }),
  plain("interval"),
  v.pipe(
    strict({ type: v.literal("numeric"), precision: count, scale: count, variants }),
    v.check(
      ({ precision, scale }) => scale === undefined || precision !== undefined,
      "a scale needs a precision before it",
    ),
  ),
  strict({ type: v.literal("float"), precision: count, variants }),
  plain("double"),
  strict({ type: v.literal("binary"), length: count, variants }),
  plain("json"),
  plain("uuid"),
  strict({
    type: v.literal("enum"),
    values: v.pipe(
      v.array(carriable),
      v.minLength(1, "an enum needs at least one value"),
      v.check((values) => new Set(values).size === values.length, "an enum may not hold a value twice"),
    ),
    name: v.optional(name),
    schema: v.optional(name),
    create: flag,
    dropWithLastUser: flag,
    variants,
  }),
  strict({
    type: v.literal("array"),
    of: lazyType,
    dimensions: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    variants,
  }),
  strict({
    type: v.literal("native"),
    dialect: v.string(),
    name: v.pipe(
      v.string(),
      v.regex(/^[A-Za-z_][\w. ]*$/, "expected a type's name: letters, digits, _ . and blanks"),
    ),
    arguments: v.optional(
      v.array(
        v.union(
          [v.number(), v.pipe(v.string(), v.regex(/^[\w ]+$/))],
          "expected a number or words such as max",
        ),
      ),
    ),
    values: v.optional(v.array(carriable)),
    suffix: v.optional(v.pipe(v.string(), v.regex(/^[\w ]*$/, "expected words"))),
    variants,
  }),
  strict({ type: v.literal("raw"), sql: sqlText, variants }),
]) as v.GenericSchema<DataType>;
