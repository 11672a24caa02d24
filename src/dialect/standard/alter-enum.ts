import { Fault } from "../../errors/index.js";
import { type AlterEnum, enumColumns, expectEnum, expectTable } from "../../operations/index.js";
import { type SchemaModel, type SqlText, showTable, type TableModel, textFor } from "../../schema/index.js";
import { type Draft, remark } from "../draft.js";
import type { EmitContext } from "../emit-context.js";
import { quoted } from "./literal.js";

/**
 * A change of an enum's values where there are no enum types: each column that uses it changes its own list. To rename
 * a value the columns take both names, the rows change over, and the columns let go of the name before. `keptBy` names
 * the columns that would otherwise note when their row changed.
 */
export function alterEnumInColumns(
  operation: AlterEnum,
  context: EmitContext,
  keptBy: (table: TableModel) => readonly string[] = () => [],
): Draft[] {
  expectAlterable(operation, context);
  const { name, schema, renameValue, renameTo } = operation;
  if (context.before.enum(name, schema) === context.after.enum(name, schema)) {
    return [remark(`enum ${name} has the value ${operation.addValue} already`)];
  }
  if (renameValue === undefined || renameTo === undefined) {
    return restated(operation, context.before, context.after, context);
  }
  const type = { kind: "alterEnum", name, ...(schema === undefined ? {} : { schema }) } as const;
  const adding: AlterEnum = { ...type, addValue: renameTo, after: renameValue };
  const both = context.replay.definition(adding).apply(adding, context.before, context.replay);
  return [
    ...restated(adding, context.before, both, context),
    ...changeRows(operation, both, keptBy, context),
    ...restated(operation, both, context.after, context),
  ];
}

/** The remark of a dialect without enum types where no column uses the enum. */
export function unusedEnum(name: string): Draft {
  return remark(`no column uses the enum ${name}: its values stand in the columns that do`);
}

/** Raises a fault where the values are not all known, or one that goes stands in SQL that nobody would change. */
export function expectAlterable(operation: AlterEnum, context: EmitContext): void {
  expectSureValues(operation, context);
  const { name, schema, renameValue, dropValue } = operation;
  const gone = renameValue ?? dropValue;
  if (gone === undefined) return;
  for (const table of context.before.enumUsers(name, schema)) {
    const held = expressionsOf(table, context).find(({ sql }) => sql.includes(quoted(gone)));
    if (held === undefined) continue;
    throw context.refuse(
      `changes no SQL along with an enum's values: ${held.of} of table ${showTable(table)} speaks of ${quoted(gone)}`,
      "Drop it first and make it again with the values after.",
    );
  }
}

/** The SQL by which a table holds its rows, and what it belongs to. */
function expressionsOf(
  table: TableModel,
  context: EmitContext,
): { readonly of: string; readonly sql: string }[] {
  const found: { of: string; sql: SqlText }[] = [
    ...table.constraints.flatMap((one) =>
      one.constraint === "check" ? [{ of: `check ${one.name ?? "(unnamed)"}`, sql: one.condition }] : [],
    ),
    ...table.indexes.flatMap(({ name, where }) =>
      where === undefined ? [] : [{ of: `index ${name}`, sql: where }],
    ),
    ...table.columns.flatMap(({ name, computed }) =>
      computed === undefined ? [] : [{ of: `computed column ${name}`, sql: computed.sql }],
    ),
  ];
  const { names } = context.dialect.traits;
  return found.map(({ of, sql }) => ({ of, sql: textFor(sql, names) ?? "" }));
}

function expectSureValues(operation: AlterEnum, { before }: EmitContext): void {
  const { name, schema, unsure } = expectEnum(before, operation);
  if (unsure === undefined) return;
  const shown = showTable(schema === undefined ? { table: name } : { table: name, schema });
  throw new Fault(
    "model-unsure",
    `the values of enum type ${shown} are needed here and not known for sure: ${unsure.because}`,
    { advice: "Say what the raw SQL does to the schema: give that execute its effects as operations." },
  );
}

/** Every column with the values after, through the words that alter a column. */
function restated(
  operation: AlterEnum,
  before: SchemaModel,
  after: SchemaModel,
  context: EmitContext,
): Draft[] {
  const { name, schema } = operation;
  const users = before.enumUsers(name, schema);
  if (users.length === 0) return [unusedEnum(name)];
  return users.flatMap((table) => {
    const altered = expectTable(after, table);
    return enumColumns(altered, operation, context.dialect.traits.names).flatMap((column) => {
      const { default: left } = table.columns.find((one) => one.name === column.name) ?? {};
      return context.emit(
        {
          kind: "alterColumn",
          table: table.table,
          ...(table.schema === undefined ? {} : { schema: table.schema }),
          column: column.name,
          type: column.type,
          ...(left === column.default ? {} : { default: column.default ?? null }),
        },
        before,
        after,
      );
    });
  });
}

/** The rows from one name to the other. */
function changeRows(
  operation: AlterEnum,
  both: SchemaModel,
  keptBy: (table: TableModel) => readonly string[],
  context: EmitContext,
): Draft[] {
  const { name, schema, renameValue = "", renameTo = "" } = operation;
  return both.enumUsers(name, schema).flatMap((model) => {
    const { table, schema: owner } = model;
    const kept = keptBy(model).map((column) => [
      column,
      { kind: "sql", sql: context.dialect.phrases.identifier(column) },
    ]);
    return enumColumns(model, operation, context.dialect.traits.names).flatMap((column) =>
      context.emit(
        {
          kind: "updateRows",
          table,
          ...(owner === undefined ? {} : { schema: owner }),
          set: { [column.name]: renameTo, ...Object.fromEntries(kept) },
          where: { [column.name]: renameValue },
        },
        both,
        both,
      ),
    );
  });
}
