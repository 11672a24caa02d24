import { identifierPrinter } from "../../src/dialect/index.js";
import { reserved } from "./reserved.js";
import { traits } from "./traits.js";

/**
 * A name as Oracle keeps it: plain lower-case names stand bare, and the server folds them to upper case, as people who
 * write SQL by hand expect; all others are quoted and kept as they are.
 */
export const identifier = identifierPrinter({
  open: '"',
  close: '"',
  plain: /^[a-z][a-z0-9_$#]*$/,
  reserved,
  limit: traits.nameLimit,
  forbidden: { pattern: /"/, because: "Oracle allows no double quote in a name" },
});

/** The name as the catalog spells it. */
export function catalogName(name: string): string {
  return identifier(name) === name ? name.toUpperCase() : name;
}
