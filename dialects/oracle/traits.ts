import type { Traits } from "../../src/dialect/index.js";

export const traits = {
  title: "Oracle",
  names: ["oracle"],
  defaultVersion: "19",
  nameLimit: { length: 128, unit: "bytes" },
  transactionalDdl: false,
  defaultClient: "sqlplus",
} as const satisfies Traits;
