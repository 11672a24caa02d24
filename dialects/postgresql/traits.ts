import type { Traits } from "../../src/dialect/index.js";

export const traits = {
  title: "PostgreSQL",
  names: ["postgresql"],
  defaultVersion: "15",
  versions: ["10", "11", "12", "13", "14", "15", "16", "17", "18"],
  nameLimit: { length: 63, unit: "bytes" },
  transactionalDdl: true,
  defaultClient: "psql",
} as const satisfies Traits;
