import { defineDialect, keptAsText } from "../../src/dialect/index.js";
import { check } from "./check.js";
import { clients } from "./clients.js";
import { emit } from "./emit.js";
import { sqliteVersionRows } from "./guard.js";
import { phrases } from "./phrases.js";
import { traits } from "./traits.js";
import { types } from "./types.js";

export const sqlite = defineDialect({
  name: "sqlite",
  traits,
  types,
  phrases,
  emit,
  versionRows: sqliteVersionRows,
  dependents: keptAsText,
  dropsReferred: true,
  clients,
  check,
});
