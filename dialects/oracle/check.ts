import type { CheckProfile } from "../../src/dialect/index.js";
import { quotedInModel } from "./identifier.js";

/** Oracle's statements go unchecked. */
export const check: CheckProfile = {
  engine: "none",
  authority: "adviser",
  knownGaps: [],
  quotedInModel,
  because: "no parser at hand knows Oracle's SQL",
};
