import type { CoreTypeName, DataType, EnumType } from "../schema/index.js";

const mood: EnumType = { type: "enum", name: "mood", values: ["calm", "glad"] };

/** Every generic type, in the ways in which it is asked for. */
export const typeSamples = {
  smallInteger: [{ type: "smallInteger" }],
  integer: [{ type: "integer" }],
  bigInteger: [{ type: "bigInteger" }],
  boolean: [{ type: "boolean" }],
  string: [{ type: "string" }, { type: "string", length: 50 }, { type: "string", length: 10_000 }],
  text: [{ type: "text" }],
  unicode: [{ type: "unicode" }, { type: "unicode", length: 50 }],
  unicodeText: [{ type: "unicodeText" }],
  date: [{ type: "date" }],
  time: [{ type: "time" }, { type: "time", precision: 3 }, { type: "time", timezone: true }],
  dateTime: [
    { type: "dateTime" },
    { type: "dateTime", precision: 3 },
    { type: "dateTime", precision: 9 },
    { type: "dateTime", timezone: true },
  ],
  interval: [{ type: "interval" }],
  numeric: [
    { type: "numeric" },
    { type: "numeric", precision: 12, scale: 2 },
    { type: "numeric", precision: 50, scale: 10 },
  ],
  float: [{ type: "float" }, { type: "float", precision: 24 }],
  double: [{ type: "double" }],
  binary: [{ type: "binary" }, { type: "binary", length: 16 }],
  json: [{ type: "json" }],
  uuid: [{ type: "uuid" }],
  enum: [mood],
  array: [{ type: "array", of: { type: "integer" } }],
} satisfies { readonly [Name in CoreTypeName]: readonly DataType[] };

interface Sizes {
  readonly type: string;
  readonly length?: number;
  readonly precision?: number;
  readonly scale?: number;
  readonly timezone?: boolean;
}

/** A type as one word with its parameters: `string(50)`, `dateTime with timezone`. */
export function shownType(type: DataType): string {
  switch (type.type) {
    case "enum":
      return `enum(${type.values.map((value) => `'${value}'`).join(", ")})`;
    case "array":
      return `array of ${shownType(type.of)}`;
    case "native":
    case "raw":
      throw new Error(`${type.type} is no generic type`);
    default: {
      const { length, precision, scale, timezone }: Sizes = type;
      const sizes = [length, precision, scale].filter((size) => size !== undefined);
      return `${type.type}${sizes.length === 0 ? "" : `(${sizes.join(", ")})`}${timezone ? " with timezone" : ""}`;
    }
  }
}
