import { type Draft, type ModelColumn, remark, type TableModel } from "../../src/dialect/index.js";

/** Why comments on tables and columns leave no trace. */
export const noComments = "SQLite keeps no comments";

/** A remark for each comment that the author gave and SQLite cannot keep. */
export function commentRemarks(
  table: Pick<TableModel, "table" | "comment">,
  columns: readonly ModelColumn[],
): Draft[] {
  const subjects = [
    ...(table.comment === undefined ? [] : [{ name: `table ${table.table}`, comment: table.comment }]),
    ...columns.flatMap(({ name, comment }) =>
      comment === undefined ? [] : [{ name: `column ${table.table}.${name}`, comment }],
    ),
  ];
  return subjects.map(({ name, comment }) => remark(`${noComments}: ${name}: ${comment}`));
}
