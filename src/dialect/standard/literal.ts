import { Fault } from "../../errors/index.js";
import type { TaggedValue } from "../../schema/index.js";

/** A text between single quotes, quotes doubled: right wherever a backslash is an ordinary character. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A finite number as its shortest exact text. */
export function numberText(value: number): string {
  const text = String(value);
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && !text.includes("e")) {
    throw new Fault("literal-invalid", `the number ${value} is beyond 2^53 and may have lost digits`, {
      advice: `Write it as text: decimal("${value}"), or in JSON as a string.`,
    });
  }
  return text;
}

export interface DateTimeParts {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM:SS` with its fraction */
  readonly time: string;
  /** `+HH:MM`, or undefined where none is given */
  readonly zone: string | undefined;
}

/** The parts of a `dateTime` value; seconds that are left out are 00, Z is +00:00. */
export function dateTimeParts(text: string): DateTimeParts {
  const [, date = "", clock = "", zone] = /^(\S{10})[ T]([\d:.]+)(Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
  const time = clock.length === 5 ? `${clock}:00` : clock;
  return { date, time, zone: zone === "Z" ? "+00:00" : zone };
}

/** The time with no more than `most` digits of a second, zeros at the end left out; undefined where it has more. */
export function withSecondDigits(time: string, most: number): string | undefined {
  const [, clock = time, digits = "", rest = ""] = /^([^.]*)\.(\d*?)0*(Z|[+-].*)?$/.exec(time) ?? [];
  if (digits.length > most) return undefined;
  return digits === "" ? `${clock}${rest}` : `${clock}.${digits}${rest}`;
}

/** The fault of a zone that the column would not keep. */
export function zoneLost(value: string, dialect: string): Fault {
  return new Fault("literal-invalid", `the column keeps no time zone, but ${value} has one`, {
    advice: "Give the value without a zone, or the column a dateTime type with timezone: true.",
    place: { dialect },
  });
}

/** The JSON text of a document, with no character in it that a script could lose. */
export function jsonText({ value }: Extract<TaggedValue, { kind: "json" }>): string {
  return JSON.stringify(value, expectDigits).replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function expectDigits(_key: string, value: unknown): unknown {
  if (typeof value === "number") numberText(value);
  return value;
}

/** A decimal number without an exponent, which many servers take for a sign of binary fractions; none of 100 digits. */
export function plainDecimal(text: string): string {
  const [, sign = "", whole = "", part = "", exponent] =
    /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  if (exponent === undefined || Math.abs(Number(exponent)) > 100) return text;
  const shift = whole.length + Number(exponent);
  const digits = `${whole}${part}`.padEnd(Math.max(0, shift), "0");
  const point = Math.max(0, shift);
  const fraction = `${"0".repeat(Math.max(0, -shift))}${digits.slice(point)}`;
  return `${sign}${digits.slice(0, point) || "0"}${fraction === "" ? "" : `.${fraction}`}`;
}

/** The fault of a kind of value that the dialect cannot write. */
export function noLiteral(kind: string, dialect: string, advice: string): Fault {
  return new Fault("literal-invalid", `a value of kind ${kind} cannot be written for ${dialect}`, {
    advice,
    place: { dialect },
  });
}
