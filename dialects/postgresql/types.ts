import { Fault, has, sized, type TypeTable, typeText } from "../../src/dialect/index.js";
import { identifier } from "./identifier.js";

/** Generic types as PostgreSQL writes them (chapter 8 of its manual). */
export const types = {
  smallInteger: has("SMALLINT"),
  integer: has("INTEGER"),
  bigInteger: has("BIGINT"),
  boolean: has("BOOLEAN"),
  string: has(({ length }) => sized("VARCHAR", length)),
  text: has("TEXT"),
  unicode: has(({ length }) => sized("VARCHAR", length)),
  unicodeText: has("TEXT"),
  date: has("DATE"),
  time: has(({ precision, timezone }) => `${sized("TIME", precision)} ${zone(timezone)}`),
  dateTime: has(({ precision, timezone }) => `${sized("TIMESTAMP", precision)} ${zone(timezone)}`),
  interval: has("INTERVAL"),
  numeric: has(({ precision, scale }) => sized("NUMERIC", precision, scale)),
  float: has(({ precision }) => sized("FLOAT", precision)),
  double: has("DOUBLE PRECISION"),
  binary: has("BYTEA"),
  json: has("JSON"),
  uuid: has("UUID"),
  enum: has(({ name, schema }) => {
    if (name === undefined) {
      throw new Fault("unsupported", "PostgreSQL cannot make an enum type without a name", {
        advice: 'Give the enum a name: { type: "enum", name: "…", values: […] }.',
        place: { dialect: "postgresql" },
      });
    }
    return schema === undefined ? identifier(name) : `${identifier(schema)}.${identifier(name)}`;
  }),
  array: has(({ of, dimensions = 1 }, context) => `${typeText(of, context)}${"[]".repeat(dimensions)}`),
} satisfies TypeTable;

function zone(timezone: boolean | undefined): string {
  return timezone ? "WITH TIME ZONE" : "WITHOUT TIME ZONE";
}
