import { defineDialect, leftInvalid } from "../../src/dialect/index.js";
import { check } from "./check.js";
import { clients } from "./clients.js";
import { emit } from "./emit.js";
import { mssqlVersionRows } from "./guard.js";
import { phrases } from "./phrases.js";
import { traits } from "./traits.js";
import { types } from "./types.js";

export const mssql = defineDialect({
  name: "mssql",
  traits,
  types,
  phrases,
  emit,
  versionRows: mssqlVersionRows,
  dependents: leftInvalid,
  clients,
  check,
});
