import { identifierPrinter } from "../../src/dialect/index.js";
import { reserved } from "./reserved.js";
import { traits } from "./traits.js";

/** A name as MySQL reads it (section 11.2 of its manual): quotes keep no case, so only reserved and odd names need them. */
export const identifier = identifierPrinter({
  open: "`",
  close: "`",
  plain: /^[A-Za-z_][A-Za-z0-9_]*$/,
  reserved,
  limit: traits.nameLimit,
  forbidden: {
    pattern: /[\u{10000}-\u{10ffff}]| $/u,
    because: "MySQL's names hold no character beyond U+FFFF and do not end with a blank",
  },
});
