import type { AlterColumn, Operation } from "../../../src/operations/index.js";
import { identityOf, origin } from "./column.js";
import { typeConstraint } from "./constraint.js";
import { importType, type TypePlace } from "./data-type.js";
import { ImportRefusal, refuseOthers } from "./import-refusal.js";
import type { NeutralAlteration, NeutralOperation } from "./neutral.js";
import { given, optionsOf } from "./options.js";

type OnTable = { readonly table: string; readonly schema?: string };

/** The alteration as ours. */
export function importAlterColumn(operation: NeutralOperation, on: OnTable, place: TypePlace): Operation[] {
  const { set = {}, column } = operation;
  if (typeof column !== "string") throw new ImportRefusal("import: alterColumn without a column");
  refuseOthers("alterColumn", set as Readonly<Record<string, unknown>>, [
    "name",
    "type",
    "nullable",
    "default",
    "comment",
    "autoincrement",
  ]);
  const entries = entriesOf(set, place, operation.existing?.default?.kind === "identity");
  const altered = {
    kind: "alterColumn" as const,
    ...on,
    column,
    ...entries,
    ...usingOf(operation, place.dialect),
    ...existingOf(operation, place),
  } satisfies AlterColumn;
  const changed = Object.keys(entries).length === 0 ? [] : [altered];
  return [...checkDropped(operation, column, on, place), ...changed, ...checkAdded(set, column, on, place)];
}

/** The check that held the column to the values of its type before goes with the type. */
function checkDropped(
  { set = {}, existing = {} }: NeutralOperation,
  column: string,
  on: OnTable,
  { dialect }: TypePlace,
): Operation[] {
  if (set.type === undefined || existing.type === undefined) return [];
  return typeConstraint({ name: column, type: existing.type }, dialect).map(({ name }) => ({
    kind: "dropConstraint" as const,
    ...on,
    ...(name === undefined ? { columns: [column] } : { name }),
    type: "check" as const,
  }));
}

function checkAdded(
  set: NeutralAlteration,
  column: string,
  on: OnTable,
  { dialect }: TypePlace,
): Operation[] {
  if (set.type === undefined) return [];
  return typeConstraint({ name: set.name ?? column, type: set.type }, dialect).map((constraint) => ({
    kind: "addConstraint" as const,
    ...on,
    constraint,
  }));
}

function entriesOf(set: NeutralAlteration, place: TypePlace, counted: boolean): Partial<AlterColumn> {
  return {
    ...given({
      type: set.type && importType(set.type, place),
      nullable: set.nullable,
      autoincrement: set.autoincrement,
      renameTo: set.name,
    }),
    ...defaultOf(set, place.dialect, counted),
    ...(set.comment === undefined ? {} : { comment: set.comment }),
  };
}

/** Taking the default of an identity column away makes it an ordinary column. */
function defaultOf(
  { default: value }: NeutralAlteration,
  dialect: string,
  counted: boolean,
): Partial<AlterColumn> {
  if (value === undefined) return {};
  if (value === null) return counted ? { identity: null } : { default: null };
  if (value.kind === "identity") return { identity: identityOf(value) };
  const { default: made, computed } = origin(value, dialect);
  if (computed !== undefined) throw new ImportRefusal("import: alterColumn to a computed column");
  return made === undefined ? {} : { default: made };
}

/** What the recording says of the column before counts where the history does not know the column. */
function existingOf(
  { existing = {}, set = {} }: NeutralOperation,
  place: TypePlace,
): Pick<AlterColumn, "existing"> {
  const { type } = existing;
  if (type === undefined && set.type === undefined) return {};
  const { default: value } = existing.default == null ? {} : origin(existing.default, place.dialect);
  return {
    existing: given({
      type: type && importType(type, place),
      nullable: existing.nullable,
      default: value,
      comment: existing.comment ?? undefined,
      autoincrement: existing.autoincrement,
    }),
  };
}

function usingOf({ options }: NeutralOperation, dialect: string): Pick<AlterColumn, "postgresql"> {
  const own = optionsOf(options, dialect);
  if (Object.keys(own).length === 0) return {};
  refuseOthers("alterColumn", own, ["using"]);
  return dialect === "postgresql" ? { postgresql: { using: own.using as string } } : {};
}
