import { clientsWith, unpreparedByMysql } from "../mysql/index.js";

/** MariaDB's own program, and any other. */
export const clients = clientsWith({
  dialect: "mariadb",
  program: "mariadb",
  // From 10.6 on everything can be prepared but what prepares.
  unprepared: (server) =>
    server.atLeast("10.6") ? /^(?:PREPARE|EXECUTE|DEALLOCATE|DROP PREPARE)\b/ : unpreparedByMysql,
  // The variable has MySQL's name from 11.1 on; there the name of before raises a warning.
  readOnly: (server) => (server.atLeast("11.1") ? "transaction_read_only" : "tx_read_only"),
  statementTimeout: (milliseconds) => `SET SESSION max_statement_time = ${milliseconds / 1000};`,
});
