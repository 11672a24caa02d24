import type { Traits } from "../../src/dialect/index.js";

/** SQLite limits no name; the bound is the one to which Alembic shortens names, so that conventional names agree. */
export const traits = {
  title: "SQLite",
  names: ["sqlite"],
  defaultVersion: "3.40",
  versions: ["3.35", "3.40", "3.53"],
  nameLimit: { length: 9999, unit: "characters" },
  transactionalDdl: true,
  defaultClient: "sqlite3",
} as const satisfies Traits;
