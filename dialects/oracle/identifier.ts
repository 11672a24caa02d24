import {
  bareName,
  expectFitting,
  identifierPrinter,
  type NameLimit,
  quotedName,
} from "../../src/dialect/index.js";
import { reserved } from "./reserved.js";
import { traits } from "./traits.js";

const plain = /^[a-z][a-z0-9_$#]*$/;
const rules = {
  open: '"',
  close: '"',
  plain,
  reserved,
  forbidden: { pattern: /"/, because: "Oracle allows no double quote in a name" },
};

/**
 * A name as Oracle keeps it: plain lower-case names stand bare, and the server folds them to upper case, as people who
 * write SQL by hand expect; all others are quoted and kept as they are.
 */
export const identifier = identifierPrinter({ ...rules, limit: traits.nameLimit });

/** Names of tablespaces kept their limit when all others got longer ("Database Object Naming Rules"). */
const tablespaceLimit: NameLimit = { length: 30, unit: "bytes", because: " for a tablespace" };

/** The name of a tablespace. */
export function tablespaceName(name: string): string {
  expectFitting(bareName(name), tablespaceLimit);
  return identifier(name);
}

/** The name as the catalog spells it. */
export function catalogName(name: string): string {
  const bare = bareName(name);
  return bare === name && identifier(name) === name ? name.toUpperCase() : bare;
}

/** What a quoted name is in the model: one that would be folded without its quotes is another name than the bare one. */
export function quotedInModel(name: string): string {
  return plain.test(name) && !reserved.has(name) ? quotedName(name) : name;
}
