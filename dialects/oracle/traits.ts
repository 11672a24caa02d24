import type { Traits } from "../../src/dialect/index.js";

export const traits = {
  title: "Oracle",
  names: ["oracle"],
  defaultVersion: "19",
  versions: ["11.2", "12.2", "19", "21", "23"],
  nameLimit: { length: 128, unit: "bytes" },
  nameLimitBefore: { "12.2": { length: 30, unit: "bytes", because: " before version 12.2" } },
  transactionalDdl: false,
  defaultClient: "sqlplus",
} as const satisfies Traits;
