import { type Draft, statement, type TableName, tableText } from "../../src/dialect/index.js";
import { text } from "./literal.js";
import { phrases } from "./phrases.js";

/** `COMMENT ON TABLE t IS '…'`; undefined removes it. */
export function commentOnTable(table: TableName, comment: string | undefined): Draft {
  return statement(`COMMENT ON TABLE ${tableText(table, phrases)} IS ${commentText(comment)}`);
}

/** `COMMENT ON COLUMN t.c IS '…'`; undefined removes it. */
export function commentOnColumn(table: TableName, column: string, comment: string | undefined): Draft {
  const name = `${tableText(table, phrases)}.${phrases.identifier(column)}`;
  return statement(`COMMENT ON COLUMN ${name} IS ${commentText(comment)}`);
}

function commentText(comment: string | undefined): string {
  return comment === undefined ? "NULL" : text(comment);
}
