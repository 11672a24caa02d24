import { ImportRefusal } from "./import-refusal.js";
import type { NeutralExpression, NeutralSql } from "./neutral.js";

/** The text of an expression for one dialect. */
export function expressionText(expression: NeutralExpression, dialect: string): string {
  return sqlFor(expression.sql ?? expression.text, dialect, "expression");
}

/** The text for one dialect, or a refusal where the recording has none. */
export function sqlFor(sql: NeutralSql | undefined, dialect: string, what: string): string {
  const own = typeof sql === "string" ? sql : sql?.[dialect === "mariadb" ? "mysql" : dialect];
  if (typeof own === "string") return own;
  throw new ImportRefusal(`import: ${what} without a text for the dialect`, own?.error ?? "");
}

const separator = /^\s*(GO|\/)\s*$/;

/** Recorded statements without batch separators and terminators. */
export function bareStatements(recorded: readonly string[]): string[] {
  return recorded
    .filter((text) => !separator.test(text))
    .map((text) => text.trim().replace(/(\s*;)+$/, ""))
    .filter((text) => text !== "");
}
