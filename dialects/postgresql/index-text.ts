import {
  columnList,
  type Draft,
  type DropIndex,
  type EmitContext,
  Fault,
  type IndexPart,
  list,
  type ModelIndex,
  type Probe,
  statement,
  type TableName,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { expectPartitionable } from "./expect-partitions.js";
import { text } from "./literal.js";
import { expectNullsNotDistinct, phrases, storageText } from "./phrases.js";

/** `CREATE [UNIQUE] INDEX [CONCURRENTLY] … ON …` */
export function createIndexText(
  index: ModelIndex,
  table: TableName,
  ifNotExists: boolean | undefined,
  context: EmitContext,
): Draft {
  const {
    concurrently,
    using,
    include,
    nullsNotDistinct,
    with: parameters,
    tablespace,
  } = index.postgresql ?? {};
  expectClassesUsed(index, context);
  if (nullsNotDistinct) expectNullsNotDistinct(context);
  expectUniqueable(index, context);
  const model = context.after.table(table);
  if (model !== undefined) expectPartitionable(index, model, context);
  const sql = words(
    "CREATE",
    index.unique && "UNIQUE",
    "INDEX",
    concurrently && "CONCURRENTLY",
    (ifNotExists || concurrently) && "IF NOT EXISTS",
    phrases.identifier(index.name),
    `ON ${tableText(table, phrases)}`,
    using && `USING ${using}`,
    `(${list(index.columns.map((part) => partText(part, index, context)))})`,
    include && `INCLUDE ${columnList(include, phrases)}`,
    nullsNotDistinct && "NULLS NOT DISTINCT",
    parameters && `WITH ${storageText(parameters)}`,
    tablespace && `TABLESPACE ${phrases.identifier(tablespace)}`,
    index.where !== undefined && `WHERE ${context.text(index.where, "the index's condition")}`,
  );
  return statement(
    sql,
    concurrently ? { outside: "CREATE INDEX CONCURRENTLY", probe: built(index.name, table) } : {},
  );
}

/** Only B-trees tell doubles (CREATE INDEX in the manual, UNIQUE). */
function expectUniqueable({ name, unique, postgresql = {} }: ModelIndex, context: EmitContext): void {
  const { nullsNotDistinct, using = "btree" } = postgresql;
  if (nullsNotDistinct && !unique) {
    throw new Fault(
      "operation-invalid",
      `index ${name} is not unique, and nullsNotDistinct means nothing to it`,
      {
        advice: "Set unique: true, or leave postgresql.nullsNotDistinct out.",
      },
    );
  }
  if (unique && using.toLowerCase() !== "btree") {
    throw context.refuse(
      `makes no unique index by ${using}: ${name}`,
      "Leave postgresql.using or unique out.",
    );
  }
}

/**
 * A concurrent build that fails or is cut off leaves an invalid index behind (CREATE INDEX in the manual): it is dropped
 * before the next attempt, and the revision is not recorded unless the index is there and valid.
 */
function built(name: string, { schema }: TableName): Probe {
  const index = tableText({ table: name, schema }, phrases);
  const found = `SELECT FROM pg_index WHERE indexrelid = to_regclass(${text(index)})`;
  return {
    holds: `EXISTS (${found} AND indisvalid)`,
    otherwise: `index ${index} is missing or invalid`,
    repair: `IF EXISTS (${found} AND NOT indisvalid) THEN DROP INDEX ${index}; END IF;`,
  };
}

function partText(part: IndexPart, index: ModelIndex, context: EmitContext): string {
  const given = typeof part === "string" ? { column: part } : part;
  const name = "column" in given ? given.column : context.text(given.expression, "the index's expression");
  const subject = "column" in given ? phrases.identifier(name) : expressionText(name);
  const { order, nulls } = typeof part === "string" ? {} : part;
  return words(
    subject,
    index.postgresql?.operatorClasses?.[name],
    order?.toUpperCase(),
    nulls && `NULLS ${nulls.toUpperCase()}`,
  );
}

/** An operator class for what the index does not hold would be lost. */
function expectClassesUsed({ name, columns, postgresql }: ModelIndex, context: EmitContext): void {
  const parts = columns.map((part) => {
    if (typeof part === "string") return part;
    return "column" in part ? part.column : context.text(part.expression, "the index's expression");
  });
  const lost = Object.keys(postgresql?.operatorClasses ?? {}).find((key) => !parts.includes(key));
  if (lost === undefined) return;
  throw new Fault(
    "operation-invalid",
    `index ${name} has an operator class for ${lost}, which it does not hold`,
    {
      advice: `Its parts are: ${parts.join(", ")}.`,
    },
  );
}

/** In parentheses, except a call of a function: it needs none (CREATE INDEX in the manual). */
function expressionText(text: string): string {
  return isCall.test(text.replace(/'(?:[^']|'')*'/g, "''")) ? text : `(${text})`;
}

/** One name and one pair of parentheses, in which others may stand two deep. */
const isCall = /^[a-z_][a-z0-9_.]*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)$/;

/** `DROP INDEX [CONCURRENTLY] [IF EXISTS] schema.name` */
export function dropIndex({ name, schema, ifExists, postgresql }: DropIndex): Draft[] {
  const concurrently = postgresql?.concurrently;
  const index = tableText({ table: name, schema }, phrases);
  const sql = words(
    "DROP INDEX",
    concurrently && "CONCURRENTLY",
    (ifExists || concurrently) && "IF EXISTS",
    index,
  );
  const probe = { holds: `to_regclass(${text(index)}) IS NULL`, otherwise: `index ${index} is still there` };
  return [statement(sql, concurrently ? { outside: "DROP INDEX CONCURRENTLY", probe } : {})];
}
