import {
  type Computed,
  type EmitContext,
  Fault,
  type ModelColumn,
  type Phrases,
  type TableModel,
  typeText,
  words,
} from "../../src/dialect/index.js";
import { columnDefault } from "./column-default.js";
import { counts, expectPlainIdentity, wantsToCount } from "./counting.js";
import type { Features } from "./features.js";
import { quotedText } from "./literal.js";

type Parts = Pick<Phrases, "identifier" | "literal">;

/** The longest comment of a column, in characters. */
const commentLength = 1024;

/** A column with everything that MySQL knows of it: CREATE TABLE, ADD, MODIFY and CHANGE take the same words. */
export function columnText(
  column: ModelColumn,
  table: TableModel,
  context: EmitContext,
  parts: Parts,
  features: Features,
): string {
  const { charset, unsigned, onUpdate } = context.options(column, "mysql");
  const type = typeText(column.type, context);
  const collation = column.collation ?? ("collation" in column.type ? column.type.collation : undefined);
  return words(
    parts.identifier(column.name),
    type,
    unsigned && !/\bunsigned\b/i.test(type) && "UNSIGNED",
    charset && `CHARACTER SET ${word(charset, "charset")}`,
    collation && `COLLATE ${word(collation, "collation")}`,
    column.computed === undefined
      ? ordinary(column, table, onUpdate, context, parts, features)
      : words(computedText(column.computed, context), computedNull(column, context, features)),
    column.comment !== undefined && commentText(column.comment, commentLength, context),
  );
}

function ordinary(
  column: ModelColumn,
  table: TableModel,
  onUpdate: string | undefined,
  context: EmitContext,
  parts: Parts,
  features: Features,
): string {
  if (column.identity !== undefined) expectPlainIdentity(column.identity, context);
  const given = columnDefault(column, parts, context, features);
  return words(
    nullText(column, context),
    given && `DEFAULT ${given.sql}`,
    onUpdate && `ON UPDATE ${onUpdate}`,
    counts(column, table) && countingText(column, context),
  );
}

/** NULL is said for TIMESTAMP alone, which older servers otherwise make NOT NULL. */
function nullText({ nullable, type }: ModelColumn, context: EmitContext): string | undefined {
  if (!nullable) return "NOT NULL";
  return /^timestamp\b/i.test(typeText(type, context)) ? "NULL" : undefined;
}

function countingText({ name, type }: ModelColumn, context: EmitContext): string {
  if (/\b(?:\w*int\w*|float|double|real|serial)\b/i.test(typeText(type, context))) return "AUTO_INCREMENT";
  throw new Fault("operation-invalid", `column ${name} of type ${typeText(type, context)} cannot count up`, {
    advice: "Give it an integer type, or set autoincrement: false.",
    place: { dialect: context.dialect.name },
  });
}

/** `GENERATED ALWAYS AS (…) STORED` */
function computedText({ sql, stored }: Computed, context: EmitContext): string {
  const kind = stored === false ? "VIRTUAL" : "STORED";
  return `GENERATED ALWAYS AS (${context.text(sql, "the computed column")}) ${kind}`;
}

function computedNull(column: ModelColumn, context: EmitContext, features: Features): string | undefined {
  if (column.nullable) return undefined;
  if (features.computedNotNull) return "NOT NULL";
  throw context.refuse(
    `has no NOT NULL on a computed column: ${column.name}`,
    `Leave out nullable: false, and add a check that ${column.name} IS NOT NULL.`,
  );
}

/** `COMMENT '…'` */
export function commentText(comment: string, limit: number, { dialect }: EmitContext): string {
  const length = [...comment].length;
  if (length > limit) {
    throw new Fault("literal-invalid", `a comment has ${length} characters; ${limit} are allowed`, {
      advice: "Shorten the comment.",
      place: { dialect: dialect.name },
    });
  }
  // The dictionary keeps comments in utf8mb3 and would store a question mark (section 10.2.2 of the manual).
  const outside = comment.match(/[\u{10000}-\u{10ffff}]/u)?.[0];
  if (outside !== undefined) {
    throw new Fault(
      "literal-invalid",
      `a comment holds ${outside}, which the server cannot keep in comments`,
      {
        advice: "Leave the character out, or restrict the comment with exceptOn.",
        place: { dialect: dialect.name },
      },
    );
  }
  return `COMMENT ${quotedText(comment, "a comment", dialect.name)}`;
}

/** The option's value, which is one word of the server's. */
export function word(value: string, option: string): string {
  if (/^\w+$/.test(value)) return value;
  throw new Fault("operation-invalid", `mysql.${option} is not a word: ${JSON.stringify(value)}`, {
    advice: "Give the name as the server lists it.",
  });
}

/** Where a counting column starts, if something says so. */
export function startOf(column: ModelColumn): number | undefined {
  return wantsToCount(column) ? column.identity?.start : undefined;
}
