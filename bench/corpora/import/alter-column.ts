import type { AlterColumn, Operation } from "../../../src/operations/index.js";
import { identityOf, origin } from "./column.js";
import { importType, type TypePlace, variantOf } from "./data-type.js";
import { ImportRefusal, refuseOthers } from "./import-refusal.js";
import type { NeutralAlteration, NeutralOperation } from "./neutral.js";
import { given, optionsOf } from "./options.js";

/** The alteration as ours. */
export function importAlterColumn(
  operation: NeutralOperation,
  on: { readonly table: string; readonly schema?: string },
  place: TypePlace,
): Operation[] {
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
  if (set.type !== undefined && variantOf(set.type, place.dialect).createConstraint) {
    throw new ImportRefusal("import: alterColumn to a type with a check");
  }
  const entries = entriesOf(set, place, operation.existing?.default?.kind === "identity");
  const altered = {
    kind: "alterColumn" as const,
    ...on,
    column,
    ...entries,
    ...usingOf(operation, place.dialect),
    ...existingOf(operation, place),
  } satisfies AlterColumn;
  return Object.keys(entries).length === 0 ? [] : [altered];
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
  const type = existing.type ?? set.type;
  if (type === undefined) return {};
  const { default: value } = existing.default == null ? {} : origin(existing.default, place.dialect);
  return {
    existing: given({
      type: importType(type, place),
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
