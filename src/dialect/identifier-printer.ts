import { Fault } from "../errors/index.js";
import { bareName, type NameLimit, nameLength } from "../schema/index.js";
import { inForce } from "./names-in-force.js";

export interface IdentifierRules {
  readonly open: string;
  readonly close: string;
  /** Names of this form that are not reserved need no quotes. */
  readonly plain: RegExp;
  /** In lower case. */
  readonly reserved: ReadonlySet<string>;
  /** Unless the server's own is in force. */
  readonly limit: NameLimit;
  /** Characters that no quoted name may hold on this server, with the reason. */
  readonly forbidden?: { readonly pattern: RegExp; readonly because: string };
}

/** A name as it can be written. */
interface Printed {
  readonly quoted: string;
  /** Absent where it needs quotes. */
  readonly bare?: string;
  /** In bytes: no unit of a limit counts more. */
  readonly size: number;
}

/**
 * The one place where a dialect's names are quoted: plain names stay bare, unless the author or the project wants quotes;
 * others are quoted, unusable ones refused.
 */
export function identifierPrinter(rules: IdentifierRules): (name: string) => string {
  const known = new Map<string, Printed>();
  return (name) => {
    const { limit = rules.limit, quotes } = inForce();
    const printed = known.get(name) ?? print(name, rules);
    if (printed.size > limit.length) expectFitting(bareName(name), limit);
    if (known.size < 10_000) known.set(name, printed);
    return printed.bare === undefined || quotes(name) ? printed.quoted : printed.bare;
  };
}

function print(name: string, { open, close, plain, reserved, limit, forbidden }: IdentifierRules): Printed {
  const text = bareName(name);
  expectFitting(text, inForce().limit ?? limit);
  expectUsable(text, forbidden);
  const quoted = `${open}${text.replaceAll(close, close + close)}${close}`;
  const size = Buffer.byteLength(text);
  const isBare = text === name && plain.test(name) && !reserved.has(name.toLowerCase());
  return isBare ? { quoted, bare: name, size } : { quoted, size };
}

const invisible = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

/** Raises a fault unless the name is as short as the server wants it. */
export function expectFitting(name: string, limit: NameLimit): void {
  const length = nameLength(name, limit.unit);
  if (length <= limit.length) return;
  // Where no character counts twice, people count characters.
  const unit = limit.unit !== "bytes" && length === [...name].length ? "characters" : limit.unit;
  throw new Fault(
    "name-too-long",
    `the name ${name} has ${length} ${unit}; ${limit.length} are allowed${limit.because ?? ""}`,
    {
      advice: "Choose a shorter name, or give this one per dialect.",
    },
  );
}

function expectUsable(name: string, forbidden: IdentifierRules["forbidden"]): void {
  if (name === "" || invisible.test(name)) {
    throw new Fault(
      "name-invalid",
      `the name ${JSON.stringify(name)} is empty or holds control or invisible characters`,
      {
        advice: "Use letters, digits and visible signs.",
      },
    );
  }
  if (forbidden?.pattern.test(name)) {
    throw new Fault("name-invalid", `the name ${JSON.stringify(name)} cannot be used: ${forbidden.because}`, {
      advice: "Choose another name.",
    });
  }
}
