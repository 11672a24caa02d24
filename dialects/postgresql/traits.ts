import type { Traits } from "../../src/dialect/index.js";

export const traits = {
  title: "PostgreSQL",
  names: ["postgresql"],
  defaultVersion: "15",
  nameLimit: { length: 63, unit: "bytes" },
  transactionalDdl: true,
  defaultClient: "psql",
} as const satisfies Traits;
