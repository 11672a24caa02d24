import {
  type Draft,
  type DropIndex,
  type EmitContext,
  expectKeyColumns,
  type IndexPart,
  indexColumns,
  list,
  type ModelIndex,
  type TableName,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { harmless, orTolerated } from "./block-text.js";
import { tablespaceName } from "./identifier.js";
import { phrases } from "./phrases.js";
import { unfitForKeys } from "./unfit.js";

/** `CREATE [UNIQUE | BITMAP] INDEX … ON …`; the index lives in its table's schema. */
export function createIndexText(
  index: ModelIndex,
  table: TableName,
  ifNotExists: boolean | undefined,
  context: EmitContext,
): Draft {
  const { bitmap, compress, online, tablespace, local, reverse, invisible, noLogging } = context.options(
    index,
    "oracle",
  );
  if (index.where !== undefined) {
    throw context.refuse(
      "has no indexes on a part of the rows",
      "Index an expression that is NULL for the other rows, or leave the index out with exceptOn.",
    );
  }
  const model = context.after.table(table);
  if (model !== undefined) expectKeyColumns(indexColumns(index.columns), model, unfitForKeys, context);
  if (bitmap && index.unique) throw context.refuse("makes no bitmap index unique", "Leave one of them out.");
  if (bitmap && reverse) throw context.refuse("makes no bitmap index reverse", "Leave one of them out.");
  const native = ifNotExists && context.server.atLeast("23");
  const sql = words(
    "CREATE",
    index.unique && "UNIQUE",
    bitmap && "BITMAP",
    "INDEX",
    native && "IF NOT EXISTS",
    tableText({ table: index.name, schema: table.schema }, phrases),
    `ON ${tableText(table, phrases)}`,
    `(${list(index.columns.map((part) => partText(part, context)))})`,
    local && "LOCAL",
    compress === true ? "COMPRESS" : typeof compress === "number" && `COMPRESS ${compress}`,
    tablespace && `TABLESPACE ${tablespaceName(tablespace)}`,
    reverse && "REVERSE",
    noLogging && "NOLOGGING",
    invisible && "INVISIBLE",
    online && "ONLINE",
  );
  return orTolerated(sql, ifNotExists && !native && harmless.nameUsed);
}

function partText(part: IndexPart, context: EmitContext): string {
  const given = typeof part === "string" ? { column: part } : part;
  const { order, nulls } = typeof part === "string" ? {} : part;
  if (nulls !== undefined) {
    throw context.refuse("leaves NULL out of its indexes and cannot sort it", "Leave nulls out for oracle.");
  }
  const subject =
    "column" in given
      ? phrases.identifier(given.column)
      : context.text(given.expression, "the index's expression");
  return words(subject, order?.toUpperCase());
}

/** `DROP INDEX [IF EXISTS] schema.name` */
export function dropIndex({ name, schema, ifExists }: DropIndex, { server }: EmitContext): Draft[] {
  const native = ifExists && server.atLeast("23");
  const sql = words("DROP INDEX", native && "IF EXISTS", tableText({ table: name, schema }, phrases));
  return [orTolerated(sql, ifExists && !native && harmless.indexMissing)];
}
