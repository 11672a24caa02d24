import {
  atMost,
  type EmitContext,
  Fault,
  has,
  keptAs,
  sized,
  type TypeOf,
  type TypeTable,
  typeText,
} from "../../src/dialect/index.js";
import { typeName } from "./type-name.js";

/** Generic types as PostgreSQL writes them (chapter 8 of its manual). */
export const types = {
  smallInteger: has("SMALLINT"),
  integer: has("INTEGER"),
  bigInteger: has("BIGINT"),
  boolean: has("BOOLEAN"),
  string: has(({ length }, context) => varchar(length, context)),
  text: has("TEXT"),
  unicode: has(({ length }, context) => varchar(length, context)),
  unicodeText: has("TEXT"),
  date: has("DATE"),
  time: has((type, context) => moment("TIME", type, context)),
  dateTime: has((type, context) => moment("TIMESTAMP", type, context)),
  interval: has("INTERVAL"),
  numeric: has(({ precision, scale }, context) =>
    sized("NUMERIC", atMost(1000, precision, "digits of a number", context), scale),
  ),
  float: has(({ precision }, context) =>
    sized("FLOAT", atMost(53, precision, "binary digits of a fraction", context)),
  ),
  double: has("DOUBLE PRECISION"),
  binary: ({ length }) =>
    length === undefined ? has("BYTEA") : keptAs("BYTEA", "BYTEA holds no column to a length"),
  json: has("JSON"),
  uuid: has("UUID"),
  enum: has(({ name, schema }) => {
    if (name === undefined) {
      throw new Fault("unsupported", "PostgreSQL cannot make an enum type without a name", {
        advice: 'Give the enum a name: { type: "enum", name: "…", values: […] }.',
        place: { dialect: "postgresql" },
      });
    }
    return typeName({ table: name, schema });
  }),
  array: has(({ of, dimensions = 1 }, context) => `${typeText(of, context)}${"[]".repeat(dimensions)}`),
} satisfies TypeTable;

function varchar(length: number | undefined, context: EmitContext): string {
  return sized("VARCHAR", atMost(10_485_760, length, "characters in a string", context));
}

function moment(
  name: string,
  { precision, timezone }: TypeOf<"time"> | TypeOf<"dateTime">,
  context: EmitContext,
): string {
  const kept = atMost(6, precision, "digits of a second", context);
  return `${sized(name, kept)} ${timezone ? "WITH TIME ZONE" : "WITHOUT TIME ZONE"}`;
}
