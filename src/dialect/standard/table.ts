import type { DropTable } from "../../operations/index.js";
import type { TableModel } from "../../schema/index.js";
import { type Draft, statement } from "../draft.js";
import type { EmitContext } from "../emit-context.js";
import { block, words } from "../layout.js";
import { tableText } from "../phrases.js";

/** The columns and constraints of a table, one a line, in parentheses. */
export function tableBody(table: TableModel, context: EmitContext): string {
  const { column, constraint } = context.dialect.phrases;
  return block([
    ...table.columns.map((one) => column(one, table, context)),
    ...table.constraints.map((one) => constraint(one, context)),
  ]);
}

/** `ALTER TABLE t action` */
export function alterTable(
  table: { readonly table: string; readonly schema?: string },
  action: string,
  context: EmitContext,
): Draft {
  return statement(`ALTER TABLE ${tableText(table, context.dialect.phrases)} ${action}`);
}

/** `DROP TABLE [IF EXISTS] t [CASCADE]` */
export function dropTable(operation: DropTable, context: EmitContext): Draft[] {
  return [
    statement(
      words(
        "DROP TABLE",
        operation.ifExists && "IF EXISTS",
        tableText(operation, context.dialect.phrases),
        operation.cascade && "CASCADE",
      ),
    ),
  ];
}
