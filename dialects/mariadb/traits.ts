import type { Traits } from "../../src/dialect/index.js";

export const traits = {
  title: "MariaDB",
  defaultVersion: "10.11",
  defaultClient: "mariadb",
} as const satisfies Partial<Traits>;
