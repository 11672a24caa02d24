import {
  type CreateSequence,
  type Draft,
  type DropSequence,
  sequenceOptions,
  sequenceType,
  statement,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { phrases } from "./phrases.js";

/** `CREATE SEQUENCE [IF NOT EXISTS] … AS BIGINT START WITH 1 …` */
export function createSequence({ name, schema, ifNotExists, ...options }: CreateSequence): Draft[] {
  const sql = words(
    "CREATE SEQUENCE",
    ifNotExists && "IF NOT EXISTS",
    tableText({ table: name, schema }, phrases),
    sequenceType(options),
    sequenceOptions(options, { noCache: "CACHE 1", noCycle: "NO CYCLE" }),
  );
  return [statement(sql)];
}

/** `DROP SEQUENCE [IF EXISTS] …` */
export function dropSequence({ name, schema, ifExists }: DropSequence): Draft[] {
  const sql = words("DROP SEQUENCE", ifExists && "IF EXISTS", tableText({ table: name, schema }, phrases));
  return [statement(sql)];
}
