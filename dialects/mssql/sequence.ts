import {
  type AlterSequence,
  type CreateSequence,
  type Draft,
  type DropSequence,
  type EmitContext,
  expectNoOwner,
  lines,
  type SequenceChanges,
  type SequenceWords,
  sequenceOptions,
  sequenceType,
  statement,
  words,
} from "../../src/dialect/index.js";
import { objectId, tableNameText } from "./names.js";

const own: SequenceWords = {
  noCache: "NO CACHE",
  ownCache: "CACHE",
  noCycle: "NO CYCLE",
  noMinValue: "NO MINVALUE",
  noMaxValue: "NO MAXVALUE",
};

/**
 * `CREATE SEQUENCE … AS BIGINT START WITH 1 …`. By itself SQL Server starts at the least number of the type, far below
 * zero, and begins there again after the last ("CREATE SEQUENCE"), so that where it starts, and begins again, is said.
 */
export function createSequence(operation: CreateSequence, context: EmitContext): Draft[] {
  const { name, schema, ifNotExists, ...options } = operation;
  if (!context.server.atLeast("2012")) {
    throw context.refuse("has no sequences before version 2012", "Let a column count up by autoincrement.");
  }
  expectNoOwner(options, context);
  const { increment = 1, minValue, maxValue, cycle, start } = options;
  const table = { table: name, schema };
  const [least, greatest] = [minValue ?? 1, maxValue ?? -1];
  const bounds = !cycle ? {} : increment > 0 ? { minValue: least } : { maxValue: greatest };
  const first = start ?? (increment > 0 ? least : greatest);
  const sql = words(
    `CREATE SEQUENCE ${tableNameText(table)}`,
    sequenceType(options),
    sequenceOptions({ ...options, ...bounds, start: first }, own),
  );
  return [statement(lines(ifNotExists && `IF ${objectId(table)} IS NULL`, sql))];
}

/** `ALTER SEQUENCE … INCREMENT BY 2`: where it begins again after the last number follows from all that is known of it. */
export function alterSequence(
  { name, schema, kind: _, ...changes }: AlterSequence,
  context: EmitContext,
): Draft[] {
  expectNoOwner(changes, context);
  const { cycle, increment = 1, minValue, maxValue } = context.after.sequence(name, schema)!;
  const bounds: SequenceChanges = !cycle
    ? {}
    : increment > 0
      ? { minValue: minValue ?? 1 }
      : { maxValue: maxValue ?? -1 };
  const shown = tableNameText({ table: name, schema });
  return [statement(`ALTER SEQUENCE ${shown} ${sequenceOptions({ ...changes, ...bounds }, own)}`)];
}

/** `DROP SEQUENCE [IF EXISTS] …` */
export function dropSequence({ name, schema, ifExists }: DropSequence): Draft[] {
  return [statement(words("DROP SEQUENCE", ifExists && "IF EXISTS", tableNameText({ table: name, schema })))];
}
