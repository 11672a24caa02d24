import { identifierPrinter } from "../../src/dialect/index.js";
import { reserved } from "./reserved.js";
import { traits } from "./traits.js";

/** A name as SQLite reads it back unchanged: it keeps upper case without quotes, and compares without regard to case. */
export const identifier = identifierPrinter({
  open: '"',
  close: '"',
  plain: /^[A-Za-z_][A-Za-z0-9_]*$/,
  reserved,
  limit: traits.nameLimit,
});
