import {
  type CreateSequence,
  type Draft,
  type DropSequence,
  type EmitContext,
  sequenceOptions,
  sequenceType,
  statement,
  tableText,
  words,
} from "../../src/dialect/index.js";

/** `CREATE SEQUENCE [IF NOT EXISTS] … START WITH 1 …` */
export function createSequence(operation: CreateSequence, context: EmitContext): Draft[] {
  const { name, schema, ifNotExists, ...options } = operation;
  expectSequences(context);
  if (options.type !== undefined && !context.server.atLeast("11.5")) {
    throw context.refuse("has no types of sequences before version 11.5", "Leave type out: they are BIGINT.");
  }
  const sql = words(
    "CREATE SEQUENCE",
    ifNotExists && "IF NOT EXISTS",
    tableText({ table: name, schema }, context.dialect.phrases),
    sequenceType(options),
    sequenceOptions(options, { noCache: "NOCACHE", noCycle: "NOCYCLE" }),
  );
  return [statement(sql)];
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
