import { type EmitContext, type ModelColumn, type Phrases, typeText } from "../../src/dialect/index.js";
import { type Features, hasSince } from "./features.js";

/** What follows DEFAULT, and whether it is more than a plain literal. */
export interface ColumnDefault {
  readonly sql: string;
  readonly form: "literal" | "now" | "expression";
}

const moment =
  /^(?:current_timestamp|now|localtime|localtimestamp)\b\s*(?:\(\s*\d?\s*\))?(?:\s+on\s+update\s.*)?$/is;
const literal =
  /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|(?:n|_\w+\s*)?'(?:[^'\\]|''|\\.)*'|(?:_\w+\s*)?[xb]'[\da-f]*'|0[xb][\da-f]+|true|false|null)$/is;
const large = /^(?:(?:tiny|medium|long)?(?:text|blob)|json|geometry|point|linestring|polygon|multi\w+)\b/i;

/** Whether the column's type takes no default but an expression. */
export function isLarge({ type }: ModelColumn, context: EmitContext): boolean {
  return large.test(typeText(type, context));
}

/**
 * The column's default. Whatever is no literal stands in parentheses, and so do literals for TEXT, BLOB, JSON and
 * GEOMETRY (section 13.6 of the manual); CURRENT_TIMESTAMP alone is free of them on DATETIME and TIMESTAMP.
 */
export function columnDefault(
  column: ModelColumn,
  phrases: Pick<Phrases, "literal">,
  context: EmitContext,
  features: Features,
): ColumnDefault | undefined {
  const { default: given, type } = column;
  if (given === undefined) return undefined;
  const sql = phrases.literal(given, context, type).trim();
  const name = typeText(type, context);
  if (/^(?:datetime|timestamp)\b/i.test(name) && moment.test(sql)) return { sql, form: "now" };
  if (sql === "NULL" || (literal.test(sql) && !large.test(name))) return { sql, form: "literal" };
  if (hasSince(features.expressionDefaults, context)) {
    return { sql: enclosed(converted(sql)), form: "expression" };
  }
  throw context.refuse(
    `${context.server} takes no expression as a default: column ${column.name}`,
    `Configure version ${features.expressionDefaults} or later, or leave the default out.`,
  );
}

/** MariaDB forgets to escape a text with an introducer when it keeps an expression, and then cannot read it. */
function converted(sql: string): string {
  return sql.replace(/^_utf8mb4 (X'[\da-f]*')$/, "CONVERT($1 USING utf8mb4)");
}

function enclosed(sql: string): string {
  return sql.startsWith("(") && closesAtEnd(sql) ? sql : `(${sql})`;
}

/** Whether the parenthesis at the start is closed by the last character; quotes are passed over. */
function closesAtEnd(sql: string): boolean {
  let depth = 0;
  for (const { 0: token, index } of sql.matchAll(/'(?:[^'\\]|''|\\.)*'|"[^"]*"|`[^`]*`|[()]/gs)) {
    if (token === "(") depth++;
    if (token === ")") depth--;
    if (depth === 0) return index === sql.length - 1;
  }
  return false;
}
