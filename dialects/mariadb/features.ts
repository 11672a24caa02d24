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
  lacksTableOptions: {
    compression: "Use mariadb.pageCompressed, and leave compression out for MariaDB.",
    encryption: "Configure encryption on the server, and leave the option out for MariaDB.",
    tablespace: "InnoDB keeps each table in a file of its own there: leave the option out for MariaDB.",
  },
  invisible: { word: "IGNORED", since: "10.6" },
  dropCheck: "DROP CONSTRAINT",
};
