import { describe, expect, it } from "vitest";
import type { DataType, Value } from "../schema/index.js";
import { dataType, type TypeLike } from "./build/types.js";
import { dateTime, decimal, time } from "./build/values.js";
import { expectFits } from "./expect-fits.js";

const fits = (value: Value, type: TypeLike) => expectFits(value, dataType(type) as DataType, "c", []);
const price = { type: "numeric", precision: 10, scale: 2 } as const;

describe("values that a column keeps", () => {
  it.each([
    [2, "integer"],
    [1e21, "bigInteger"],
    [decimal("2.000"), "integer"],
    [decimal("1.5e1"), "integer"],
    [1.25, price],
    [decimal("-0.250"), price],
    [decimal("25e-2"), price],
    [decimal("0.000"), price],
    [decimal("1.123456789"), { type: "numeric" }],
    [1.123456789, "double"],
    [dateTime("2024-01-01T00:00:00.120000Z"), { type: "dateTime", precision: 2 }],
    [dateTime("2024-01-01T00:00:00.123456"), "dateTime"],
    [time("10:00"), { type: "time", precision: 0 }],
    ["1.5", "integer"],
  ] as const)("%j in %j", (value, type) => {
    expect(() => fits(value, type)).not.toThrow();
  });
});

describe("values that a server would round without a word", () => {
  it.each([
    [1.5, "integer", 0, 1],
    [decimal("1.234"), price, 2, 3],
    [decimal("1e-3"), price, 2, 3],
    [1.5, { type: "numeric", precision: 5 }, 0, 1],
    [dateTime("2024-01-01T00:00:00.1234+02:00"), { type: "dateTime", precision: 3 }, 3, 4],
    [time("10:00:00.5"), { type: "time", precision: 0 }, 0, 1],
  ] as const)("%j in %j", (value, type, kept, given) => {
    expect(() => fits(value, type)).toThrow(`keeps ${kept} digits behind the point`);
    expect(() => fits(value, type)).toThrow(`has ${given}: it would be rounded`);
  });
});
