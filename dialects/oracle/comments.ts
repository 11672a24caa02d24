import { type Draft, quoted, statement, type TableName, tableText } from "../../src/dialect/index.js";
import { block } from "./block-text.js";
import { phrases } from "./phrases.js";

/** `COMMENT ON TABLE t IS '…'`; undefined removes it. */
export function commentOnTable(table: TableName, comment: string | undefined): Draft {
  return commentDraft(`COMMENT ON TABLE ${tableText(table, phrases)} IS `, comment ?? "");
}

/** `COMMENT ON COLUMN t.c IS '…'`; undefined removes it. */
export function commentOnColumn(table: TableName, column: string, comment: string | undefined): Draft {
  const name = `${tableText(table, phrases)}.${phrases.identifier(column)}`;
  return commentDraft(`COMMENT ON COLUMN ${name} IS `, comment ?? "");
}

const unprintable = /([\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff])/u;

/**
 * A comment is a literal and cannot be an expression. Where it holds what no line of a script should, the statement is
 * put together on the server.
 */
function commentDraft(head: string, comment: string): Draft {
  const sql = `${head}${quoted(comment)}`;
  if (!unprintable.test(comment) && sql.length <= 2000) return statement(sql);
  const parts = sql
    .split(unprintable)
    .filter((part) => part !== "")
    .flatMap((part) =>
      unprintable.test(part) ? [characterText(part)] : (part.match(/[\s\S]{1,900}/gu) ?? []).map(quoted),
    );
  return statement(block(`  EXECUTE IMMEDIATE ${parts.join(" ||\n    ")};`), { body: true });
}

/** EXECUTE IMMEDIATE takes no national text. */
function characterText(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128) return `CHR(${code})`;
  return `TO_CHAR(UNISTR('\\${code.toString(16).toUpperCase().padStart(4, "0")}'))`;
}
