import {
  type Draft,
  type EmitContext,
  type StatementDraft,
  statement,
  type TableModel,
  type TableName,
  tableText,
} from "../../src/dialect/index.js";
import { recounted } from "./counting.js";

/** One ALTER TABLE, so that all of its actions happen or none. */
export function alterTogether(
  table: TableName,
  actions: readonly string[],
  context: EmitContext,
  more: Omit<StatementDraft, "sql"> = {},
): Draft {
  const name = tableText(table, context.dialect.phrases);
  const [first = ""] = actions;
  const body = actions.length === 1 ? ` ${first}` : `\n    ${actions.join(",\n    ")}`;
  return statement(`ALTER TABLE ${name}${body}`, more);
}

/** The actions with, around them, what columns need that start or stop to count up because of them. */
export function keepCounting(
  before: TableModel,
  after: TableModel,
  actions: readonly string[],
  context: EmitContext,
): string[] {
  const { stop, start } = recounted(before, after);
  const modify = (columns: typeof stop) =>
    columns.map((column) => `MODIFY ${context.dialect.phrases.column(column, after, context)}`);
  return [...modify(stop), ...actions, ...modify(start)];
}
