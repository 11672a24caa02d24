import type { CheckProfile } from "../../src/dialect/index.js";

/** Oracle's statements go unchecked. */
export const check: CheckProfile = {
  engine: "none",
  authority: "adviser",
  knownGaps: [],
  because: "no parser at hand knows Oracle's SQL",
};
