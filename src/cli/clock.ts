import { randomBytes } from "node:crypto";
import { Fault } from "../errors/index.js";

/** The moment at which a file is written. SOURCE_DATE_EPOCH stands in for the clock where it is set. */
export function now(): Date {
  const { SOURCE_DATE_EPOCH: given = "" } = process.env;
  if (given === "") return new Date();
  if (/^\d{1,12}$/.test(given)) return new Date(Number(given) * 1000);
  throw new Fault("usage", `SOURCE_DATE_EPOCH is ${JSON.stringify(given)}, which is no number of seconds`, {
    advice: "Set it to the seconds since 1970, or unset it.",
  });
}

/** Twelve random hexadecimal digits, as Alembic makes them, that `taken` does not know. */
export function randomId(taken: { has(id: string): boolean }): string {
  for (;;) {
    const id = randomBytes(6).toString("hex");
    if (!taken.has(id)) return id;
  }
}
