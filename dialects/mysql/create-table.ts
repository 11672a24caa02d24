import {
  block,
  type CreateTable,
  type Draft,
  type EmitContext,
  expectNullSettable,
  expectTable,
  lines,
  statement,
  type TableModel,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { commentText, startOf, word } from "./column-text.js";
import { waitsForKey } from "./counting.js";
import { expectPartitionable } from "./expect-partitions.js";
import type { Features } from "./features.js";
import { createIndexText, expectKeyable, inlineIndexText, takesWhole } from "./index-text.js";
import { storageOptions } from "./table-options.js";

/** The longest comment of a table, in characters. */
export const tableCommentLength = 2048;

/** The table, then its indexes; with IF NOT EXISTS the indexes stand in the table, since MySQL has no condition on them. */
export function createTable(operation: CreateTable, context: EmitContext, features: Features): Draft[] {
  const table = expectTable(context.after, operation);
  for (const one of table.constraints) {
    expectNullSettable(one, table, context);
    expectPartitionable(one, table, context);
    if (one.constraint === "primaryKey" || one.constraint === "unique") {
      expectKeyable(one.columns, table, context, takesWhole(one, features));
    }
  }
  const inline = operation.ifNotExists
    ? table.indexes.map((index) => inlineIndexText(index, table, context, features))
    : [];
  const made = words(
    "CREATE",
    table.temporary && "TEMPORARY",
    "TABLE",
    operation.ifNotExists && "IF NOT EXISTS",
    tableText(table, context.dialect.phrases),
    tableBody(table, inline, context),
  );
  return [
    statement(lines(made, ...tableSuffix(table, context, features))),
    ...(operation.ifNotExists
      ? []
      : table.indexes.map((index) => statement(createIndexText(index, table, context, features)))),
    ...waitsForKey(table.columns, table),
  ];
}

function tableBody(table: TableModel, indexes: readonly string[], context: EmitContext): string {
  const { column, constraint } = context.dialect.phrases;
  return block([
    ...table.columns.map((one) => column(one, table, context)),
    ...table.constraints.map((one) => constraint(one, context)),
    ...indexes,
  ]);
}

function tableSuffix(table: TableModel, context: EmitContext, features: Features): (string | undefined)[] {
  const options = context.options(table.options, "mysql");
  const { engine, charset, collation, autoIncrement, partitionBy } = options;
  const start = autoIncrement ?? table.columns.map(startOf).find((given) => given !== undefined);
  return [
    engine && `ENGINE = ${word(engine, "engine")}`,
    start === undefined ? undefined : `AUTO_INCREMENT = ${start}`,
    charset && `DEFAULT CHARACTER SET = ${word(charset, "charset")}`,
    collation && `COLLATE = ${word(collation, "collation")}`,
    ...storageOptions(options, context, features),
    table.comment === undefined ? undefined : tableComment(table.comment, context),
    partitionBy && `PARTITION BY ${partitionBy}`,
  ];
}

/** `COMMENT = '…'` */
export function tableComment(comment: string, context: EmitContext): string {
  return commentText(comment, tableCommentLength, context).replace("COMMENT ", "COMMENT = ");
}
