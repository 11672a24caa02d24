import type { Execute } from "../../operations/index.js";
import { type Draft, statement } from "../draft.js";
import type { EmitContext } from "../emit-context.js";

/** The author's text, without the blank space around it and the terminator after it; nothing else is touched. */
export function execute(operation: Execute, context: EmitContext): Draft[] {
  const sql = context.text(operation.sql).trim().replace(/\s*;$/, "");
  return sql === "" ? [{ remark: "the SQL for this dialect is empty" }] : [statement(sql, { raw: true })];
}
