import type { Traits } from "../../src/dialect/index.js";

export const traits = {
  title: "MySQL",
  names: ["mysql"],
  defaultVersion: "8.0",
  versions: ["5.7", "8.0", "8.4", "9.4"],
  nameLimit: { length: 64, unit: "characters" },
  transactionalDdl: false,
  defaultClient: "mysql",
} as const satisfies Traits;
