import { type Features, features as mysql } from "../mysql/index.js";

/** What MariaDB does differently within MySQL's statements. */
export const features: Features = {
  ...mysql,
  checks: "10.2.1",
  expressionDefaults: "10.2.1",
  expressionIndexes: undefined,
  renameColumn: "10.5.2",
  offsets: undefined,
  conditional: true,
  computedNotNull: false,
  wholeTextIndexes: true,
  dropCheck: "DROP CONSTRAINT",
};
