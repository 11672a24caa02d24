import { Fault } from "../../errors/index.js";
import { type AlterEnum, enumColumns, expectEnum, expectTable } from "../../operations/index.js";
import { type SchemaModel, showTable, type TableModel } from "../../schema/index.js";
import { type Draft, remark } from "../draft.js";
import type { EmitContext } from "../emit-context.js";

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
  expectSureValues(operation, context);
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

/** Raises a fault where not all values are known, for whoever writes their list. */
export function expectSureValues(operation: AlterEnum, { before }: EmitContext): void {
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
