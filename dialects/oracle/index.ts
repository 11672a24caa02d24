import { defineDialect, leftInvalid } from "../../src/dialect/index.js";
import { check } from "./check.js";
import { clients } from "./clients.js";
import { emit } from "./emit.js";
import { oracleVersionRows } from "./guard.js";
import { quotedInModel } from "./identifier.js";
import { phrases } from "./phrases.js";
import { traits } from "./traits.js";
import { types } from "./types.js";

export const oracle = defineDialect({
  name: "oracle",
  traits,
  types,
  phrases,
  emit,
  versionRows: oracleVersionRows,
  quotedInModel,
  dependents: leftInvalid,
  clients,
  check,
});
