import type { JsonValue, SqlText, TaggedValue, Value } from "../../schema/index.js";

/** The server's current timestamp. */
export const now = (): TaggedValue => ({ kind: "now" });
/** An expression, written as it stands. */
export const sql = (text: SqlText): TaggedValue => ({ kind: "sql", sql: text });
/** An exact number, given as text so that no digit is lost. */
export const decimal = (text: string): TaggedValue => ({ kind: "decimal", text });
/** `YYYY-MM-DD` */
export const date = (text: string): TaggedValue => ({ kind: "date", text });
/** `HH:MM:SS.ffffff`, with or without a zone */
export const time = (text: string): TaggedValue => ({ kind: "time", text });
/** `YYYY-MM-DDTHH:MM:SS.ffffff`, with or without a zone */
export const dateTime = (text: string): TaggedValue => ({ kind: "dateTime", text });
/** A span of time in seconds, given as text so that no digit is lost. */
export const interval = (seconds: string | number): TaggedValue => ({
  kind: "interval",
  seconds: String(seconds),
});
/** Bytes, given as hex digits. */
export const bytes = (hex: string): TaggedValue => ({ kind: "bytes", hex });
export const uuid = (text: string): TaggedValue => ({ kind: "uuid", text });
/** A JSON document. */
export const json = (value: JsonValue): TaggedValue => ({ kind: "json", value });
/** An array's items. */
export const items = (...values: readonly Value[]): TaggedValue => ({ kind: "array", items: values });
