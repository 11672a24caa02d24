import {
  type Constraint,
  type CreateIndex,
  type Draft,
  type DropIndex,
  type EmitContext,
  expectIndex,
  expectTable,
  findColumn,
  type IndexPart,
  type ModelIndex,
  parens,
  statement,
  type TableModel,
  tableText,
  typeText,
  words,
} from "../../src/dialect/index.js";
import { word } from "./column-text.js";
import { expectPartitionable } from "./expect-partitions.js";
import { type Features, hasSince } from "./features.js";
import { dropTogether, keysWithoutIndex } from "./foreign-key-index.js";

/** `CREATE [UNIQUE | FULLTEXT | SPATIAL] INDEX … ON …` */
export function createIndexText(
  index: ModelIndex,
  table: TableModel,
  context: EmitContext,
  features: Features,
): string {
  const { name, kind, matter } = indexParts(index, table, context, features);
  return words("CREATE", kind, "INDEX", name, `ON ${tableText(table, context.dialect.phrases)}`, matter);
}

/** The index as a line of CREATE TABLE. */
export function inlineIndexText(
  index: ModelIndex,
  table: TableModel,
  context: EmitContext,
  features: Features,
): string {
  const { name, kind, matter } = indexParts(index, table, context, features);
  return words(kind, "INDEX", name, matter);
}

export function createIndex(operation: CreateIndex, context: EmitContext, features: Features): Draft[] {
  const table = expectTable(context.after, operation);
  const sql = createIndexText(expectIndex(table, operation.name ?? ""), table, context, features);
  if (!operation.ifNotExists) return [statement(sql)];
  expectConditional("CREATE INDEX IF NOT EXISTS", context, features);
  return [statement(sql.replace(" INDEX ", " INDEX IF NOT EXISTS "))];
}

/** `DROP INDEX … ON …`, around a foreign key that needs the index. */
export function dropIndex(operation: DropIndex, context: EmitContext, features: Features): Draft[] {
  const { table: name, schema, ifExists } = operation;
  if (ifExists) expectConditional("DROP INDEX IF EXISTS", context, features);
  if (name === undefined) {
    throw context.refuse(
      `drops an index from its table, and no table is known to have ${operation.name}`,
      "Give the table.",
    );
  }
  const { identifier } = context.dialect.phrases;
  const table = expectTable(context.before, { table: name, schema });
  const after = expectTable(context.after, table);
  const dropped = words("DROP INDEX", ifExists && "IF EXISTS", identifier(operation.name));
  if (keysWithoutIndex(table, after, context).length > 0)
    return dropTogether(table, after, [dropped], context);
  return [statement(`${dropped} ON ${tableText(table, context.dialect.phrases)}`)];
}

/** Raises a fault where the server knows no IF [NOT] EXISTS there. */
export function expectConditional(what: string, context: EmitContext, { conditional }: Features): void {
  if (conditional) return;
  throw context.refuse(`has no ${what}`, "Leave the condition out: the history knows what is there.");
}

function indexParts(index: ModelIndex, table: TableModel, context: EmitContext, features: Features) {
  const { prefix, using, length = {}, withParser, invisible } = context.options(index, "mysql");
  if (invisible && !hasSince(features.invisible.since, context)) {
    throw context.refuse(
      `${context.server} uses every index: ${index.name} cannot be invisible`,
      `Configure version ${features.invisible.since} or later, or leave invisible out.`,
    );
  }
  if (index.where !== undefined) {
    throw context.refuse(
      `has no partial indexes: ${index.name} has a condition`,
      "Index all rows, or restrict the operation with exceptOn.",
    );
  }
  if (index.unique && prefix !== undefined) {
    throw context.refuse(`has no unique ${prefix} indexes: ${index.name}`, "Leave out unique or prefix.");
  }
  expectPartitionable(index, table, context);
  const plain = index.columns.flatMap((part) => columnOf(part) ?? []);
  for (const column of Object.keys(length)) {
    if (plain.includes(column)) continue;
    throw context.refuse(`finds no column ${column} in index ${index.name}`, "Correct mysql.length.");
  }
  if (prefix === undefined) {
    expectKeyable(
      plain.filter((column) => !(column in length)),
      table,
      context,
      features.wholeTextIndexes,
    );
  }
  return {
    name: context.dialect.phrases.identifier(index.name),
    kind: prefix?.toUpperCase() ?? (index.unique ? "UNIQUE" : undefined),
    matter: words(
      parens(index.columns.map((part) => partText(part, length, context, features))),
      // In front of ON and the columns, USING is on its way out ("CREATE INDEX").
      using && `USING ${using.toUpperCase()}`,
      withParser && `WITH PARSER ${word(withParser, "withParser")}`,
      invisible && features.invisible.word,
    ),
  };
}

function columnOf(part: IndexPart): string | undefined {
  return typeof part === "string" ? part : "column" in part ? part.column : undefined;
}

function partText(
  part: IndexPart,
  length: Readonly<Record<string, number>>,
  context: EmitContext,
  features: Features,
): string {
  const { order, nulls } = typeof part === "string" ? {} : part;
  if (nulls !== undefined) {
    throw context.refuse("cannot choose where NULL stands in an index", "Leave nulls out.");
  }
  const column = columnOf(part);
  const subject =
    column === undefined
      ? expressionText(part, context, features)
      : `${context.dialect.phrases.identifier(column)}${column in length ? `(${length[column]})` : ""}`;
  return words(subject, order?.toUpperCase());
}

function expressionText(part: IndexPart, context: EmitContext, features: Features): string {
  if (!hasSince(features.expressionIndexes, context)) {
    throw context.refuse(
      "cannot index an expression",
      "Add a computed column with the expression and index that.",
    );
  }
  return typeof part === "object" && "expression" in part
    ? `(${context.text(part.expression, "the index's expression")})`
    : "";
}

/** No server of MySQL's kind takes a whole TEXT or BLOB column into a primary key. */
export function takesWhole({ constraint }: Constraint, { wholeTextIndexes }: Features): boolean {
  return wholeTextIndexes && constraint !== "primaryKey";
}

/** Raises a fault where a key holds a TEXT or BLOB column as a whole (error 1170). */
export function expectKeyable(
  columns: readonly string[],
  table: TableModel,
  context: EmitContext,
  takesWhole: boolean,
): void {
  if (takesWhole) return;
  for (const name of columns) {
    const column = findColumn(table, name);
    if (
      column === undefined ||
      !/^(?:tiny|medium|long)?(?:text|blob)\b/i.test(typeText(column.type, context))
    )
      continue;
    throw context.refuse(
      `indexes no ${typeText(column.type, context)} column as a whole: ${name}`,
      `Make it a string with a length, or use an index with mysql: { length: { ${name}: … } }.`,
    );
  }
}
