import { identifierPrinter } from "../../src/dialect/index.js";
import { reserved } from "./reserved.js";
import { traits } from "./traits.js";

/** A name as PostgreSQL reads it back unchanged: unquoted names fold to lower case (section 4.1.1 of its manual). */
export const identifier = identifierPrinter({
  open: '"',
  close: '"',
  plain: /^[a-z_][a-z0-9_]*$/,
  reserved,
  limit: traits.nameLimit,
});
