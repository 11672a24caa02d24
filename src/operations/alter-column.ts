import * as v from "valibot";
import { Fault } from "../errors/index.js";
import {
  type DataType,
  type Identity,
  type ModelColumn,
  primaryKeyOf,
  showTable,
  type TableModel,
  type Value,
  variantFor,
} from "../schema/index.js";
import type { OperationBase, OperationDefinition, ReplayContext } from "./definition.js";
import { dropUnusedEnums } from "./drop-table.js";
import { dropEnumsMade } from "./enums-made.js";
import { expectColumn, expectNoColumn, expectTable } from "./expect-model.js";
import { expectSameEnums } from "./expect-same-enums.js";
import { expectSureColumn } from "./expect-sure.js";
import { followColumnRename } from "./follow-renames.js";
import { isCountingType } from "./model-parts.js";
import { withoutNeeding } from "./needing.js";
import { renameColumn } from "./rename-column.js";
import { identity } from "./shape/column.js";
import { dataType } from "./shape/data-type.js";
import { onTable, operationShape } from "./shape/operation.js";
import { carriable, flag, name, strict } from "./shape/strict.js";
import { value } from "./shape/value.js";

/** A column as it stands before, as far as its author must say it. */
export interface ExistingColumn {
  /** Absent: not known, which a change of the type need not know. */
  readonly type?: DataType;
  /** Absent: it takes NULL, or the contrary of what `nullable` makes of it. */
  readonly nullable?: boolean;
  readonly default?: Value;
  readonly comment?: string;
  readonly autoincrement?: boolean;
}

/** What is absent stays as it is. */
export interface AlterColumn extends OperationBase {
  readonly kind: "alterColumn";
  readonly table: string;
  readonly schema?: string;
  readonly column: string;
  readonly type?: DataType;
  readonly nullable?: boolean;
  /** null drops the default. */
  readonly default?: Value;
  /** null drops the comment. */
  readonly comment?: string | null;
  readonly autoincrement?: boolean;
  /** null makes it an ordinary column. */
  readonly identity?: Identity | null;
  readonly renameTo?: string;
  /**
   * The whole column before, for a column that the history does not know (its table is taken to be there); read for no
   * other. What is absent here, the column does not have.
   */
  readonly existing?: ExistingColumn;
  readonly postgresql?: {
    /** Expression that makes the value of the type after from the row before. */
    readonly using?: string;
  };
}

const changes = ["type", "nullable", "default", "comment", "autoincrement", "identity", "renameTo"] as const;

export const alterColumn: OperationDefinition<AlterColumn> = {
  kind: "alterColumn",
  shape: v.pipe(
    operationShape("alterColumn", {
      ...onTable,
      column: name,
      type: v.optional(dataType),
      nullable: flag,
      default: v.optional(value),
      comment: v.optional(v.nullable(carriable)),
      autoincrement: flag,
      identity: v.optional(v.nullable(identity)),
      renameTo: v.optional(name),
      existing: v.optional(
        strict({
          type: v.optional(dataType),
          nullable: flag,
          default: v.optional(value),
          comment: v.optional(carriable),
          autoincrement: flag,
        }),
      ),
      postgresql: v.optional(strict({ using: v.optional(carriable) })),
    }),
    v.check(
      (operation) => changes.some((change) => operation[change] !== undefined),
      `nothing is changed: give at least one of ${changes.join(", ")}`,
    ),
    v.check(
      (operation) => operation.postgresql?.using === undefined || operation.type !== undefined,
      "postgresql.using belongs to a change of type",
    ),
  ),
  /** A column that is renamed to its own name, as CHANGE allows, is altered alone. */
  resolve(operation, before) {
    if (operation.renameTo !== operation.column) return operation;
    if (renamesOnly(operation)) expectNoColumn(expectTable(before, operation), operation.column);
    const { renameTo: _, ...rest } = operation;
    return rest;
  },
  apply(operation, before, context) {
    const table = expectTable(before, operation);
    const column = expectColumn(table, operation.column);
    expectNotKey(table, operation);
    const altered = alteredColumn(column, operation, context);
    const changed: TableModel = {
      ...table,
      columns: table.columns.map((one) => (one === column ? altered : one)),
    };
    if (operation.type !== undefined) expectSameEnums(before, changed);
    const relation = table;
    const free =
      operation.type === undefined
        ? before
        : withoutNeeding({ change: "retypeColumn", relation, column: column.name }, before, context);
    if (altered.name === column.name) return dropUnusedEnums(table, free.withTable(changed));
    expectNoColumn(table, altered.name);
    const renamed = renameColumn(changed, column.name, altered.name, free, context);
    const followed = followColumnRename(free, renamed, relation, column.name, altered.name, context);
    return dropUnusedEnums(table, followed);
  },
  reverse(operation, before, after, context) {
    const { kind, table, schema, column, renameTo } = operation;
    const owner = expectTable(before, operation);
    if (!renamesOnly(operation)) expectSureColumn(owner, column);
    const model = expectColumn(owner, column);
    return [
      {
        kind,
        table,
        schema,
        column: renameTo ?? column,
        type: operation.type && collatedType(model, operation, context),
        nullable: operation.nullable === undefined ? undefined : model.nullable,
        default: operation.default === undefined ? undefined : (model.default ?? null),
        comment: operation.comment === undefined ? undefined : (model.comment ?? null),
        autoincrement:
          operation.autoincrement === undefined && !(model.autoincrement && stopsCounting(operation, context))
            ? undefined
            : model.autoincrement,
        identity: operation.identity === undefined ? undefined : (model.identity ?? null),
        renameTo: renameTo && column,
      },
      ...dropEnumsMade(after.table(operation), before, after),
    ];
  },
  summary: ({ table, column, renameTo }) =>
    renameTo === undefined
      ? `alter column ${table}.${column}`
      : `rename column ${table}.${column} to ${renameTo}`,
};

/** Whether nothing but the name changes. */
export function renamesOnly(
  operation: AlterColumn,
): operation is AlterColumn & { readonly renameTo: string } {
  return changes.every((change) => (operation[change] !== undefined) === (change === "renameTo"));
}

/** Whether nothing happens but that the default goes: nothing of the column need be known for that. */
export function dropsDefaultOnly(operation: AlterColumn): boolean {
  return (
    operation.default === null &&
    changes.every((change) => (operation[change] !== undefined) === (change === "default"))
  );
}

/** Whether the type after is one that cannot count up. */
function stopsCounting({ type }: AlterColumn, context: ReplayContext): boolean {
  return type !== undefined && !isCountingType(type, context);
}

/** No server lets a column of the primary key take NULL: one refuses, another forgets the wish without a word. */
function expectNotKey(table: TableModel, { column, nullable }: AlterColumn): void {
  if (!nullable || !primaryKeyOf(table)?.columns.includes(column)) return;
  throw new Fault(
    "operation-invalid",
    `column ${column} belongs to the primary key of ${showTable(table)} and cannot take NULL`,
    { advice: "Drop the primary key first, or leave out nullable." },
  );
}

/** The column after the operation. */
function alteredColumn(column: ModelColumn, operation: AlterColumn, context: ReplayContext): ModelColumn {
  if (column.computed !== undefined && (operation.default != null || operation.identity != null)) {
    throw new Fault(
      "operation-invalid",
      `column ${column.name} is computed and can have neither default nor identity`,
      {
        advice: "Drop the column and add it again.",
      },
    );
  }
  const counted = operation.identity === undefined ? column.identity : (operation.identity ?? undefined);
  const given = operation.default === undefined ? column.default : (operation.default ?? undefined);
  return {
    ...column,
    name: operation.renameTo ?? column.name,
    type: operation.type ?? column.type,
    collation: collationAfter(column, operation, context),
    nullable: operation.nullable ?? column.nullable,
    default: operation.identity != null ? undefined : given,
    identity: operation.default != null ? undefined : counted,
    comment: operation.comment === undefined ? column.comment : (operation.comment ?? undefined),
    autoincrement: operation.autoincrement ?? (column.autoincrement && !stopsCounting(operation, context)),
  };
}

const texts = new Set<DataType["type"]>([
  "string",
  "text",
  "unicode",
  "unicodeText",
  "enum",
  "native",
  "raw",
]);

/** The column's own collation stays, unless the type after brings another or can have none. */
function collationAfter(
  { collation }: ModelColumn,
  { type }: AlterColumn,
  { dialects }: ReplayContext,
): string | undefined {
  if (collation === undefined || type === undefined) return collation;
  const own = variantFor(type, dialects);
  return texts.has(own.type) && !("collation" in own && own.collation !== undefined) ? collation : undefined;
}

/** The type of the column before, with the column's collation where the change would lose it. */
function collatedType(before: ModelColumn, operation: AlterColumn, context: ReplayContext): DataType {
  const { collation, type } = before;
  if (collation === collationAfter(before, operation, context)) return type;
  const plain =
    type.type === "string" || type.type === "text" || type.type === "unicode" || type.type === "unicodeText";
  return plain ? { ...type, collation } : type;
}
