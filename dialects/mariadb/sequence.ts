import {
  type AlterSequence,
  type CreateSequence,
  type Draft,
  type DropSequence,
  type EmitContext,
  expectNoOwner,
  type SequenceWords,
  sequenceOptions,
  sequenceType,
  statement,
  tableText,
  words,
} from "../../src/dialect/index.js";

const own: SequenceWords = {
  noCache: "NOCACHE",
  ownCache: "CACHE 1000",
  noCycle: "NOCYCLE",
  noMinValue: "NO MINVALUE",
  noMaxValue: "NO MAXVALUE",
};

/** `CREATE SEQUENCE [IF NOT EXISTS] … START WITH 1 …` */
export function createSequence(operation: CreateSequence, context: EmitContext): Draft[] {
  const { name, schema, ifNotExists, ...options } = operation;
  expectSequences(context);
  expectNoOwner(options, context);
  if (options.type !== undefined && !context.server.atLeast("11.5")) {
    throw context.refuse("has no types of sequences before version 11.5", "Leave type out: they are BIGINT.");
  }
  const sql = words(
    "CREATE SEQUENCE",
    ifNotExists && "IF NOT EXISTS",
    tableText({ table: name, schema }, context.dialect.phrases),
    sequenceType(options),
    sequenceOptions(options, own),
  );
  return [statement(sql)];
}

/** `ALTER SEQUENCE … INCREMENT BY 2` */
export function alterSequence({ name, schema, ...changes }: AlterSequence, context: EmitContext): Draft[] {
  expectSequences(context);
  expectNoOwner(changes, context);
  const shown = tableText({ table: name, schema }, context.dialect.phrases);
  return [statement(`ALTER SEQUENCE ${shown} ${sequenceOptions(changes, own)}`)];
}

/** `DROP SEQUENCE [IF EXISTS] …` */
export function dropSequence({ name, schema, ifExists }: DropSequence, context: EmitContext): Draft[] {
  expectSequences(context);
  const shown = tableText({ table: name, schema }, context.dialect.phrases);
  return [statement(words("DROP SEQUENCE", ifExists && "IF EXISTS", shown))];
}

function expectSequences(context: EmitContext): void {
  if (context.server.atLeast("10.3")) return;
  throw context.refuse(
    "has no sequences before version 10.3",
    "Let a column count up by autoincrement, or configure version 10.3 or later.",
  );
}
