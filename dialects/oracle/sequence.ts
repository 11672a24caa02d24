import {
  type AlterSequence,
  type CreateSequence,
  type Draft,
  type DropSequence,
  type EmitContext,
  expectNoOwner,
  type SequenceWords,
  sequenceOptions,
  statement,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { harmless, orTolerated } from "./block-text.js";
import { phrases } from "./phrases.js";

const own: SequenceWords = {
  noCache: "NOCACHE",
  ownCache: "CACHE 20",
  noCycle: "NOCYCLE",
  noMinValue: "NOMINVALUE",
  noMaxValue: "NOMAXVALUE",
};

/** `CREATE SEQUENCE … START WITH 1 …` */
export function createSequence(operation: CreateSequence, context: EmitContext): Draft[] {
  const { name, schema, ifNotExists, ...options } = operation;
  expectNoOwner(options, context);
  if (options.type !== undefined) {
    throw context.refuse("has no types of sequences: they count to 28 digits", "Leave type out for oracle.");
  }
  const native = ifNotExists && context.server.atLeast("23");
  const sql = words(
    "CREATE SEQUENCE",
    native && "IF NOT EXISTS",
    tableText({ table: name, schema }, phrases),
    sequenceOptions(options, own),
  );
  return [orTolerated(sql, ifNotExists && !native && harmless.nameUsed)];
}

/** `ALTER SEQUENCE … INCREMENT BY 2` */
export function alterSequence({ name, schema, ...changes }: AlterSequence, context: EmitContext): Draft[] {
  expectNoOwner(changes, context);
  const shown = tableText({ table: name, schema }, phrases);
  return [statement(`ALTER SEQUENCE ${shown} ${sequenceOptions(changes, own)}`)];
}

/** `DROP SEQUENCE [IF EXISTS] …` */
export function dropSequence({ name, schema, ifExists }: DropSequence, { server }: EmitContext): Draft[] {
  const native = ifExists && server.atLeast("23");
  const sql = words("DROP SEQUENCE", native && "IF EXISTS", tableText({ table: name, schema }, phrases));
  return [orTolerated(sql, ifExists && !native && harmless.sequenceMissing)];
}
