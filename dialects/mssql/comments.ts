import { type Draft, Fault, lines, remark, statement, type TableName } from "../../src/dialect/index.js";
import { text } from "./literal.js";
import { nameLiteral, objectId } from "./names.js";

interface Change {
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Leave a comment alone that is there already. */
  readonly ifNotExists?: boolean | undefined;
}

/** The extended property MS_Description, which SQL Server's tools show as the comment of a table or column. */
export function comment(table: TableName, column: string | undefined, change: Change): Draft {
  const { before, after, ifNotExists } = change;
  if (after === undefined && before === undefined) {
    return remark(`${column ?? table.table} has no comment that could be dropped`);
  }
  const value = after === undefined ? undefined : valueText(after);
  const call = [
    `EXEC sys.${after === undefined ? "sp_dropextendedproperty" : procedure(before)} N'MS_Description'`,
    value?.argument,
    `N'SCHEMA', ${table.schema === undefined ? "@schema" : nameLiteral(table.schema)}`,
    `N'TABLE', ${nameLiteral(table.table)}`,
    column === undefined ? undefined : `N'COLUMN', ${nameLiteral(column)}`,
  ];
  return statement(
    lines(
      table.schema === undefined && "DECLARE @schema sysname = SCHEMA_NAME();",
      value?.declaration,
      ifNotExists && `IF NOT EXISTS (${existing(table, column)})`,
      call.filter((part) => part !== undefined).join(", "),
    ),
  );
}

function procedure(before: string | undefined): string {
  return before === undefined ? "sp_addextendedproperty" : "sp_updateextendedproperty";
}

/** Arguments of a procedure are literals or variables, never expressions. */
function valueText(value: string): { readonly argument: string; readonly declaration?: string } {
  if (value.length > 3750) {
    throw new Fault("unsupported", `SQL Server keeps 3,750 characters of a comment, not ${value.length}`, {
      advice: "Shorten the comment.",
      place: { dialect: "mssql" },
    });
  }
  const argument = text(value, true);
  if (argument.startsWith("N'")) return { argument };
  return { argument: "@comment", declaration: `DECLARE @comment nvarchar(3750) = ${argument};` };
}

function existing(table: TableName, column: string | undefined): string {
  const minor =
    column === undefined ? "0" : `COLUMNPROPERTY(${objectId(table)}, ${nameLiteral(column)}, 'ColumnId')`;
  return `SELECT * FROM sys.extended_properties WHERE class = 1 AND major_id = ${objectId(table)} AND minor_id = ${minor} AND name = N'MS_Description'`;
}
