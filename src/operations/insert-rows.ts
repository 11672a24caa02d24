import * as v from "valibot";
import { Fault } from "../errors/index.js";
import { primaryKeyOf, type Row, showTable } from "../schema/index.js";
import { isSql } from "./change-rows.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { expectRowFits } from "./expect-fits.js";
import { expectColumns, expectTable } from "./expect-model.js";
import { onTable, operationShape } from "./shape/operation.js";
import { row } from "./shape/value.js";

export interface InsertRows extends OperationBase {
  readonly kind: "insertRows";
  readonly table: string;
  readonly schema?: string;
  readonly rows: readonly Row[];
}

export const insertRows: OperationDefinition<InsertRows> = {
  kind: "insertRows",
  shape: operationShape("insertRows", {
    ...onTable,
    rows: v.pipe(v.array(row), v.minLength(1, "at least one row is needed")),
  }),
  apply(operation, before, { dialects }) {
    const table = expectTable(before, operation);
    const names = new Set(operation.rows.flatMap((one) => Object.keys(one)));
    expectColumns(table, [...names]);
    for (const one of operation.rows) expectRowFits(one, table, dialects);
    return before;
  },
  reverse(operation, before) {
    const { table, schema, rows } = operation;
    const model = expectTable(before, operation);
    const key = primaryKeyOf(model)?.columns ?? [];
    if (key.length === 0 || rows.some((one) => key.some((column) => one[column] === undefined))) {
      throw new Fault(
        "irreversible",
        `the rows inserted into ${showTable(model)} do not give its primary key`,
        {
          advice: "Give the primary key in every row, or write the downgrade.",
        },
      );
    }
    if (key.length === 1 && rows.some((one) => isSql({ [key[0]!]: one[key[0]!]! }))) {
      throw new Fault("irreversible", `a text of the key column ${key[0]} would be taken for SQL`, {
        advice: "Write the downgrade: op.deleteRows(…, { where: { sql: sql(\"'…'\") } }).",
      });
    }
    return [...rows].reverse().map((one) => ({
      kind: "deleteRows" as const,
      table,
      schema,
      where: Object.fromEntries(key.map((column) => [column, one[column]!])),
    }));
  },
  summary: ({ table, rows }) => `insert ${rows.length} ${rows.length === 1 ? "row" : "rows"} into ${table}`,
};
