import { defineDialect, keptByMeaning } from "../../src/dialect/index.js";
import { check } from "./check.js";
import { clients } from "./clients.js";
import { emit } from "./emit.js";
import { postgresqlVersionRows } from "./guard.js";
import { phrases } from "./phrases.js";
import { serverName } from "./server-name.js";
import { traits } from "./traits.js";
import { types } from "./types.js";

export const postgresql = defineDialect({
  name: "postgresql",
  traits,
  types,
  phrases,
  emit,
  versionRows: postgresqlVersionRows,
  serverName,
  dependents: keptByMeaning,
  clients,
  check,
});
