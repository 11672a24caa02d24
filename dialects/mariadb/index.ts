import { derive } from "../../src/dialect/index.js";
import { firstNumber, definition as mysql, serverNameWith } from "../mysql/index.js";
import { check } from "./check.js";
import { clients } from "./clients.js";
import { emit } from "./emit.js";
import { phrases } from "./phrases.js";
import { traits } from "./traits.js";
import { types } from "./types.js";

export const mariadb = derive(mysql, {
  name: "mariadb",
  traits,
  types,
  phrases,
  emit,
  clients,
  serverName: serverNameWith((_, number) => `CONSTRAINT_${number}`, firstNumber),
  check,
});
