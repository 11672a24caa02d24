import type { Traits } from "../../src/dialect/index.js";

export const traits = {
  title: "SQL Server",
  names: ["mssql"],
  defaultVersion: "2019",
  versions: ["2016", "2019", "2022", "2025"],
  nameLimit: { length: 128, unit: "UTF-16 units" },
  transactionalDdl: true,
  defaultClient: "sqlcmd",
} as const satisfies Traits;
