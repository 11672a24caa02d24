import { Fault } from "../errors/index.js";
import { type NameLimit, nameLength } from "../schema/index.js";

export interface IdentifierRules {
  readonly open: string;
  readonly close: string;
  /** Names of this form that are not reserved need no quotes. */
  readonly plain: RegExp;
  /** In lower case. */
  readonly reserved: ReadonlySet<string>;
  readonly limit: NameLimit;
  /** Characters that no quoted name may hold on this server, with the reason. */
  readonly forbidden?: { readonly pattern: RegExp; readonly because: string };
  /** True: every name is quoted. */
  readonly always?: boolean;
}

/** The one place where a dialect's names are quoted: plain names stay bare, others are quoted, unusable ones refused. */
export function identifierPrinter(rules: IdentifierRules): (name: string) => string {
  const { open, close, plain, reserved, limit, forbidden, always } = rules;
  const known = new Map<string, string>();
  return (name) => {
    const printed = known.get(name);
    if (printed !== undefined) return printed;
    expectUsable(name, limit, forbidden);
    const bare = !always && plain.test(name) && !reserved.has(name.toLowerCase());
    const text = bare ? name : `${open}${name.replaceAll(close, close + close)}${close}`;
    if (known.size < 10_000) known.set(name, text);
    return text;
  };
}

const invisible = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

function expectUsable(name: string, limit: NameLimit, forbidden: IdentifierRules["forbidden"]): void {
  const length = nameLength(name, limit.unit);
  if (length > limit.length) {
    throw new Fault(
      "name-too-long",
      `the name ${name} has ${length} ${limit.unit}; ${limit.length} are allowed`,
      {
        advice: "Choose a shorter name, or give this one per dialect.",
      },
    );
  }
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
