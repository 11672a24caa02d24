import * as v from "valibot";
import { didYouMean, Fault } from "../errors/index.js";
import {
  type DataType,
  type EnumModel,
  enumsIn,
  type ModelColumn,
  type SchemaModel,
  showTable,
  type TableModel,
} from "../schema/index.js";
import type { OperationBase, OperationDefinition, ReplayContext } from "./definition.js";
import { expectEnum } from "./expect-enum.js";
import { withoutNeeding } from "./needing.js";
import { renameEnumValue } from "./rename-enum-value.js";
import { operationShape } from "./shape/operation.js";
import { carriable, flag, name } from "./shape/strict.js";

/** Adds, renames or drops one value of a named enum type, in every column that uses it. */
export interface AlterEnum extends OperationBase {
  readonly kind: "alterEnum";
  readonly name: string;
  readonly schema?: string;
  /** Becomes the last value, unless `before` or `after` says where. */
  readonly addValue?: string;
  /** With addValue: the value that stands right behind it. */
  readonly before?: string;
  /** With addValue: the value that stands right before it. */
  readonly after?: string;
  /** With addValue: nothing is to be done where the type has the value. */
  readonly ifNotExists?: boolean;
  /** Rows and defaults that hold the value follow. */
  readonly renameValue?: string;
  readonly renameTo?: string;
  /** No row may hold the value any more. */
  readonly dropValue?: string;
}

const changes = ["addValue", "renameValue", "dropValue"] as const;
const value = v.optional(carriable);

export const alterEnum: OperationDefinition<AlterEnum> = {
  kind: "alterEnum",
  shape: v.pipe(
    operationShape("alterEnum", {
      name,
      schema: v.optional(name),
      addValue: value,
      before: value,
      after: value,
      ifNotExists: flag,
      renameValue: value,
      renameTo: value,
      dropValue: value,
    }),
    v.check(
      (operation) => changes.filter((change) => operation[change] !== undefined).length === 1,
      `give one of ${changes.join(", ")}`,
    ),
    v.check(
      ({ renameValue, renameTo }) => (renameValue === undefined) === (renameTo === undefined),
      "renameValue and renameTo belong together",
    ),
    v.check(
      ({ addValue, before, after, ifNotExists }) =>
        addValue !== undefined || [before, after, ifNotExists].every((one) => one === undefined),
      "before, after and ifNotExists belong to addValue",
    ),
    v.check(
      ({ before, after }) => before === undefined || after === undefined,
      "give before or after, not both",
    ),
  ),
  apply(operation, before, context) {
    const unknown = before.enum(operation.name, operation.schema) === undefined;
    if (unknown && context.unknownTables === "assume") return before;
    const known = expectEnum(before, operation);
    if (operation.ifNotExists && known.values.includes(operation.addValue ?? "")) return before;
    return withEnumValues(before, known, valuesAfter(known, operation), operation, context);
  },
  reverse(operation, before, after) {
    if (before.enum(operation.name, operation.schema) === after.enum(operation.name, operation.schema)) {
      return [];
    }
    return [reversed(operation, expectEnum(before, operation))];
  },
  summary: ({ name: type, addValue, renameValue, renameTo, dropValue }) => {
    if (addValue !== undefined) return `add value ${addValue} to enum type ${type}`;
    if (dropValue !== undefined) return `drop value ${dropValue} of enum type ${type}`;
    return `rename value ${renameValue} of enum type ${type} to ${renameTo}`;
  },
};

function reversed(operation: AlterEnum, known: EnumModel): AlterEnum {
  const { kind, name: type, schema, addValue, renameValue, renameTo, dropValue } = operation;
  const common = { kind, name: type, ...(schema === undefined ? {} : { schema }) };
  if (addValue !== undefined) return { ...common, dropValue: addValue };
  if (renameValue !== undefined) return { ...common, renameValue: renameTo!, renameTo: renameValue };
  const next = known.values[known.values.indexOf(dropValue!) + 1];
  return { ...common, addValue: dropValue!, ...(next === undefined ? {} : { before: next }) };
}

function valuesAfter(known: EnumModel, operation: AlterEnum): readonly string[] {
  const { addValue, renameValue, renameTo, dropValue, before, after } = operation;
  const { values } = known;
  if (addValue !== undefined) {
    expectNoValue(known, addValue);
    const neighbour = before ?? after;
    if (neighbour === undefined) return [...values, addValue];
    const at = expectValue(known, neighbour) + (before === undefined ? 1 : 0);
    return [...values.slice(0, at), addValue, ...values.slice(at)];
  }
  if (dropValue !== undefined) {
    expectValue(known, dropValue);
    return values.filter((one) => one !== dropValue);
  }
  expectValue(known, renameValue!);
  expectNoValue(known, renameTo!);
  return values.map((one) => (one === renameValue ? renameTo! : one));
}

/** Where the value stands; of a type whose values nobody knows for sure, the end. */
function expectValue(known: EnumModel, wanted: string): number {
  const at = known.values.indexOf(wanted);
  if (at !== -1) return at;
  if (known.unsure !== undefined) return known.values.length;
  throw new Fault("operation-invalid", `enum type ${nameOf(known)} has no value ${wanted}`, {
    advice: didYouMean(wanted, known.values) ?? `Its values are: ${known.values.join(", ")}.`,
  });
}

function expectNoValue(known: EnumModel, wanted: string): void {
  if (known.unsure !== undefined || !known.values.includes(wanted)) return;
  throw new Fault("enum-exists", `enum type ${nameOf(known)} has the value ${wanted} already`, {
    advice: "Leave the operation out, or choose another value.",
  });
}

function nameOf({ name: table, schema }: EnumModel): string {
  return showTable(schema === undefined ? { table } : { table, schema });
}

/** The schema with other values of the type, in the type itself and in every column that uses it. */
function withEnumValues(
  model: SchemaModel,
  known: EnumModel,
  values: readonly string[],
  operation: AlterEnum,
  context: ReplayContext,
): SchemaModel {
  return model.enumUsers(known.name, known.schema).reduce(
    (changed, table) => {
      const columns = enumColumns(table, known, context.dialects);
      if (operation.dropValue !== undefined) expectRetypeable(table, columns, model, context);
      const altered = {
        ...table,
        columns: table.columns.map((column) =>
          columns.includes(column) ? columnAfter(column, known, values, operation) : column,
        ),
      };
      const { renameValue, renameTo } = operation;
      if (renameValue === undefined || renameTo === undefined) return changed.withTable(altered);
      const names = columns.map(({ name: column }) => column);
      return changed.withTable(renameEnumValue(altered, names, renameValue, renameTo));
    },
    model.withEnum({ ...known, values }),
  );
}

/** A type loses no value: each column that uses it gets another type in its place. */
function expectRetypeable(
  relation: TableModel,
  columns: readonly ModelColumn[],
  model: SchemaModel,
  context: ReplayContext,
): void {
  for (const { name: column } of columns) {
    withoutNeeding({ change: "retypeColumn", relation, column }, model, context);
  }
}

/** A default of a renamed value is renamed with it; one of a dropped value cannot stay. */
function columnAfter(
  column: ModelColumn,
  known: EnumModel,
  values: readonly string[],
  { renameValue, renameTo, dropValue }: AlterEnum,
): ModelColumn {
  const type = withValues(column.type, known, values);
  if (dropValue !== undefined && column.default === dropValue) {
    throw new Fault("in-use", `the default of column ${column.name} is the value ${dropValue}`, {
      advice: "Change the column's default first.",
    });
  }
  return renameValue !== undefined && column.default === renameValue
    ? { ...column, type, default: renameTo! }
    : { ...column, type };
}

/** The type with other values wherever it is, or holds, the named enum. */
function withValues(type: DataType, known: EnumModel, values: readonly string[]): DataType {
  const { variants } = type;
  const own = variants && {
    variants: Object.fromEntries(
      Object.entries(variants).map(([dialect, one]) => [dialect, withValues(one, known, values)]),
    ),
  };
  if (type.type === "array") return { ...type, ...own, of: withValues(type.of, known, values) };
  if (type.type !== "enum" || type.name !== known.name || type.schema !== known.schema) {
    return { ...type, ...own };
  }
  return { ...type, ...own, values };
}

/** The columns of a table that use the named enum on a dialect. */
export function enumColumns(
  table: TableModel,
  { name: type, schema }: Pick<EnumModel, "name" | "schema">,
  dialects: readonly string[],
): ModelColumn[] {
  return table.columns.filter((column) =>
    enumsIn(column.type, dialects).some((one) => one.name === type && one.schema === schema),
  );
}
