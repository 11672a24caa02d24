import type { Traits } from "../../src/dialect/index.js";

export const traits = {
  title: "MariaDB",
  defaultVersion: "10.11",
  versions: ["10.5", "10.11", "11.8"],
  defaultClient: "mariadb",
} as const satisfies Partial<Traits>;
