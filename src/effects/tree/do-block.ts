import type { Effect } from "../../operations/index.js";
import { closing, isWord, splitAt, type Token, textOf } from "../token.js";

/** A statement of a block. */
export interface BlockStatement {
  readonly sql: string;
  /** Present: it runs only where the catalog has, or has not, what these texts name. */
  readonly guard?: { readonly exists: boolean; readonly names: readonly string[] };
}

const plain = [
  "CREATE",
  "ALTER",
  "DROP",
  "COMMENT",
  "UPDATE",
  "INSERT",
  "DELETE",
  "LOCK",
  "GRANT",
  "REVOKE",
  "SET",
];
const silent = ["NULL", "RAISE", "PERFORM"];
const catalog =
  /^(?:pg_(?:type|class|enum|constraint|index(?:es)?|attribute|tables|namespace)|information_schema)$/i;
const duplicate = /^duplicate_(?:object|table|column)$/i;

/**
 * The statements of a DO block that does nothing but run them: one after another, behind a question to the catalog, or
 * with a handler for what is there already. Undefined for every other block: it cannot be followed.
 */
export function statementsOfBlock(body: string, tokens: readonly Token[]): BlockStatement[] | undefined {
  const end = tokens.findLastIndex((token) => isWord(token, "END"));
  if (!isWord(tokens[0], "BEGIN") || end === -1 || tokens.slice(end + 1).some(({ text }) => text !== ";"))
    return undefined;
  const inner = tokens.slice(1, end);
  const handler = inner.findIndex((token) => isWord(token, "EXCEPTION") && !isWord(inner[0], "RAISE"));
  const found = statementsIn(body, handler === -1 ? inner : inner.slice(0, handler));
  if (handler === -1 || found === undefined) return found;
  if (!ignoresDuplicates(inner.slice(handler + 1)) || found.length !== 1) return undefined;
  // The handler is asked by the server itself: what it says is there is what the statement makes.
  return found.map((one) => ({ ...one, guard: { exists: false, names: [] } }));
}

function statementsIn(body: string, tokens: readonly Token[]): BlockStatement[] | undefined {
  const found: BlockStatement[] = [];
  const parts = splitAt(tokens, ";").filter((part) => part.length > 0);
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    if (isWord(part[0], ...silent)) continue;
    if (isWord(part[0], "IF")) {
      const close = parts.findIndex((one, index) => index > at && isWord(one[0], "END"));
      const guarded = close === -1 ? undefined : guardedBy(body, part, parts.slice(at + 1, close));
      if (guarded === undefined || !isWord(parts[close]![1], "IF")) return undefined;
      found.push(...guarded);
      at = close;
      continue;
    }
    if (!isWord(part[0], ...plain)) return undefined;
    found.push({ sql: textOf(body, part) });
  }
  return found;
}

/** `IF [NOT] EXISTS (SELECT … FROM pg_type …) THEN statement; statement; END IF` */
function guardedBy(
  body: string,
  head: readonly Token[],
  rest: readonly (readonly Token[])[],
): BlockStatement[] | undefined {
  const negated = isWord(head[1], "NOT");
  const then = head.findIndex((token) => isWord(token, "THEN"));
  const question = head.slice(negated ? 2 : 1, then);
  const asks = question.some((token) => token.kind === "word" && catalog.test(token.text));
  if (then === -1 || !isWord(question[0], "EXISTS") || !asks) return undefined;
  if (question.some((token) => isWord(token, "OR", "UNION"))) return undefined;
  // What stands beside the question decides too, and knows more than the catalog.
  if (question[1]?.text !== "(" || closing(question, 1) !== question.length - 1) return undefined;
  const names = question
    .filter(({ kind }) => kind === "string")
    .map(({ text }) => text.slice(1, -1).toLowerCase());
  const inner = [head.slice(then + 1), ...rest].filter(
    (part) => part.length > 0 && !isWord(part[0], ...silent),
  );
  if (!inner.every((part) => isWord(part[0], ...plain))) return undefined;
  return inner.map((part) => ({ sql: textOf(body, part), guard: { exists: !negated, names } }));
}

/** `WHEN duplicate_object THEN NULL` */
function ignoresDuplicates(tokens: readonly Token[]): boolean {
  const then = tokens.findIndex((token) => isWord(token, "THEN"));
  const named = tokens.slice(1, then).filter((token) => !isWord(token, "OR"));
  return (
    isWord(tokens[0], "WHEN") &&
    named.every(({ text }) => duplicate.test(text)) &&
    splitAt(tokens.slice(then + 1), ";").every(
      (part) => part.length === 0 || isWord(part[0], "NULL", "RAISE"),
    )
  );
}

/** The effect of a statement behind a guard; undefined where its outcome depends on more than the schema. */
export function guardedEffect(
  effect: Effect,
  { exists, names }: NonNullable<BlockStatement["guard"]>,
): Effect | undefined {
  if ("effect" in effect) return undefined;
  const asked = (name: string | undefined) =>
    name !== undefined && (names.length === 0 || names.includes(name.toLowerCase()));
  if (exists) {
    if (effect.kind === "dropTable") return asked(effect.table) ? effect : undefined;
    if (effect.kind === "dropColumn") return asked(effect.column) ? { ...effect, ifExists: true } : undefined;
    if (effect.kind === "dropIndex") return asked(effect.name) ? effect : undefined;
    if (effect.kind === "dropConstraint")
      return asked(effect.name) ? { ...effect, ifExists: true } : undefined;
    return undefined;
  }
  switch (effect.kind) {
    case "createTable":
      return asked(effect.table) ? { ...effect, ifNotExists: true } : undefined;
    case "addColumn":
      return asked(effect.column.name) ? { ...effect, ifNotExists: true } : undefined;
    case "createIndex":
      return asked(effect.name) ? { ...effect, ifNotExists: true } : undefined;
    case "createEnum":
      return asked(effect.name) ? { effect: "ifAbsent", operation: effect } : undefined;
    case "addConstraint":
      return asked(effect.constraint.name) ? { effect: "ifAbsent", operation: effect } : undefined;
    case "alterEnum":
      return "addValue" in effect && asked(effect.addValue) ? { ...effect, ifNotExists: true } : undefined;
    default:
      return undefined;
  }
}
