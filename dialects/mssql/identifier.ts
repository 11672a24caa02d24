import { identifierPrinter } from "../../src/dialect/index.js";
import { reserved } from "./reserved.js";
import { traits } from "./traits.js";

/**
 * A name as SQL Server and its clients read it back unchanged. A line that starts with `exit` ends the script in
 * sqlcmd whatever stands after it, so such names are bracketed too. Letter case needs no brackets: names do not fold.
 */
export const identifier = identifierPrinter({
  open: "[",
  close: "]",
  plain: /^(?!exit)#{0,2}[a-z_][a-z0-9_]*$/i,
  reserved,
  limit: traits.nameLimit,
  forbidden: { pattern: /\$\(/, because: "sqlcmd takes $( for the start of a variable" },
});
