import {
  type CreateSequence,
  type Draft,
  type DropSequence,
  type EmitContext,
  sequenceOptions,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { harmless, orTolerated } from "./block-text.js";
import { phrases } from "./phrases.js";

/** `CREATE SEQUENCE … START WITH 1 …` */
export function createSequence(operation: CreateSequence, context: EmitContext): Draft[] {
  const { name, schema, ifNotExists, ...options } = operation;
  if (options.type !== undefined) {
    throw context.refuse("has no types of sequences: they count to 28 digits", "Leave type out for oracle.");
  }
  const native = ifNotExists && context.server.atLeast("23");
  const sql = words(
    "CREATE SEQUENCE",
    native && "IF NOT EXISTS",
    tableText({ table: name, schema }, phrases),
    sequenceOptions(options, { noCache: "NOCACHE", noCycle: "NOCYCLE" }),
  );
  return [orTolerated(sql, ifNotExists && !native && harmless.nameUsed)];
}

/** `DROP SEQUENCE [IF EXISTS] …` */
export function dropSequence({ name, schema, ifExists }: DropSequence, { server }: EmitContext): Draft[] {
  const native = ifExists && server.atLeast("23");
  const sql = words("DROP SEQUENCE", native && "IF EXISTS", tableText({ table: name, schema }, phrases));
  return [orTolerated(sql, ifExists && !native && harmless.sequenceMissing)];
}
