import type { Traits } from "../../src/dialect/index.js";

export const traits = {
  title: "SQL Server",
  names: ["mssql"],
  defaultVersion: "2019",
  nameLimit: { length: 128, unit: "characters" },
  transactionalDdl: true,
  defaultClient: "sqlcmd",
} as const satisfies Traits;
