import { type DialectDefinition, defineDialect, leftInvalid } from "../../src/dialect/index.js";
import { check } from "./check.js";
import { clients } from "./clients.js";
import { emit } from "./emit.js";
import { mysqlVersionRows } from "./guard.js";
import { phrases } from "./phrases.js";
import { renamedWithTable, serverName } from "./server-name.js";
import { traits } from "./traits.js";
import { types } from "./types.js";

export { clientsWith, unpreparedByMysql } from "./clients.js";
export { emitWith } from "./emit.js";
export { type Features, features } from "./features.js";
export { phrasesWith } from "./phrases.js";
export { firstNumber, serverNameWith } from "./server-name.js";

export const definition: DialectDefinition = {
  name: "mysql",
  traits,
  types,
  phrases,
  emit,
  versionRows: mysqlVersionRows,
  serverName,
  renamedWithTable,
  dependents: leftInvalid,
  clients,
  check,
};

export const mysql = defineDialect(definition);
