import type {
  Check,
  Constraint,
  Exclude,
  ForeignKey,
  ReferentialAction,
  Unique,
} from "../../../src/schema/index.js";
import { variantOf } from "./data-type.js";
import { ImportRefusal, refuseOthers } from "./import-refusal.js";
import type { NeutralColumn, NeutralConstraint, NeutralKeyOptions } from "./neutral.js";
import { given, optionsOf, stringOption, stringsOption } from "./options.js";
import { expressionText } from "./sql-text.js";
import { unwrapped } from "./table-index.js";

/** A constraint as ours; undefined where it constrains nothing. */
export function importConstraint(constraint: NeutralConstraint, dialect: string): Constraint | undefined {
  const { kind, columns = [], references } = constraint;
  const common = { ...naming(constraint), ...deferral(constraint), ...dialectOptions(constraint, dialect) };
  switch (kind) {
    case "primaryKey":
    case "unique":
      return columns.length === 0 ? undefined : { constraint: kind, columns, ...common };
    case "foreignKey":
      if (references === undefined) throw new ImportRefusal("import: foreign key without a target");
      return {
        constraint: "foreignKey",
        columns,
        references: given({
          table: references.table,
          schema: references.schema ?? undefined,
          columns: references.columns,
        }),
        ...actions(constraint),
        ...common,
      } satisfies ForeignKey;
    case "check":
      return {
        constraint: "check",
        condition: expressionText(constraint.condition ?? { kind: "text" }, dialect).trim(),
        ...common,
      };
    case "exclude":
      return { ...excludeOf(constraint, dialect), ...common };
    default:
      throw new ImportRefusal(`import: ${kind} constraint`);
  }
}

function excludeOf({ elements = [], using, where }: NeutralConstraint, dialect: string): Exclude {
  return given({
    constraint: "exclude" as const,
    elements: elements.map((one) => {
      if (one.column !== undefined) return { column: one.column, operator: one.with };
      if (one.expression === undefined) throw new ImportRefusal("import: part of an exclude constraint");
      const text = unwrapped(expressionText(one.expression, dialect).trim());
      if (/^[a-z_]\w*$/.test(text)) return { column: text, operator: one.with };
      return { expression: text, operator: one.with };
    }),
    using: using ?? undefined,
    where: where?.sql,
  });
}

/** The constraints that a column states by itself, apart from its primary key. */
export function columnConstraints(column: NeutralColumn, dialect: string): Constraint[] {
  const { name, unique, index, foreignKeys = [], constraints = [] } = column;
  const keys = foreignKeys.map((key) =>
    importConstraint(
      {
        ...key,
        kind: "foreignKey",
        columns: [name],
        references: { table: key.table, schema: key.schema ?? null, columns: [key.column] },
      },
      dialect,
    ),
  );
  const own = constraints.map((one) => importConstraint(one, dialect));
  const only: Constraint[] = unique && !index ? [{ constraint: "unique", columns: [name] }] : [];
  return [
    ...[...own, ...keys].filter((one) => one !== undefined),
    ...only,
    ...typeConstraint(column, dialect),
  ];
}

const nativeBooleans = new Set(["postgresql"]);
const nativeEnums = new Set(["postgresql", "mysql", "mariadb"]);

/** The check that holds a boolean or an enum to its values where the dialect has no such type. */
export function typeConstraint(
  { name, type: whole }: Pick<NeutralColumn, "name" | "type">,
  dialect: string,
): Check[] {
  const type = variantOf(whole, dialect);
  if (!type.createConstraint) return [];
  const label = given({
    name: type.constraintName ?? type.enumName ?? undefined,
    nameFinal: type.constraintNameFinal,
  });
  if (type.name === "boolean" && !nativeBooleans.has(dialect) && dialect !== "mssql") {
    return [{ constraint: "check", condition: `${name} IN (0, 1)`, ...label }];
  }
  const native = type.nativeEnum !== false && nativeEnums.has(dialect);
  if (type.name !== "enum" || native) return [];
  const values = (type.values ?? []).map((value) => `'${value.replaceAll("'", "''")}'`);
  return [{ constraint: "check", condition: `${name} IN (${values.join(", ")})`, ...label }];
}

function included(columns: unknown): string[] | undefined {
  const names = columns === undefined ? [] : stringsOption(columns, "include");
  return names.length === 0 ? undefined : names;
}

function naming({ name, nameFinal }: { readonly name?: string | null; readonly nameFinal?: boolean }) {
  return given({ name: name ?? undefined, nameFinal: nameFinal || undefined });
}

function deferral({ deferrable, initially }: NeutralKeyOptions) {
  return given({
    deferrable: deferrable ?? undefined,
    initially: initially == null ? undefined : (initially.toLowerCase() as "deferred" | "immediate"),
  });
}

function actions({ onDelete, onUpdate, match }: NeutralKeyOptions) {
  return given({
    onDelete: action(onDelete),
    onUpdate: action(onUpdate),
    match: match == null ? undefined : (match.toLowerCase() as "full" | "partial" | "simple"),
  });
}

const known: readonly ReferentialAction[] = ["cascade", "restrict", "set null", "set default", "no action"];

function action(text: string | null | undefined): ReferentialAction | undefined {
  if (text == null) return undefined;
  const found = known.find((one) => one === text.trim().replace(/\s+/g, " ").toLowerCase());
  if (found !== undefined) return found;
  throw new ImportRefusal("import: referential action", text);
}

function dialectOptions({ options }: NeutralKeyOptions, dialect: string) {
  const own = optionsOf(options, dialect);
  if (Object.keys(own).length === 0) return {};
  if (dialect === "postgresql") {
    refuseOthers("constraint", own, ["not_valid", "nulls_not_distinct", "include"]);
    return {
      postgresql: given({
        notValid: own.not_valid === true ? true : undefined,
        nullsNotDistinct: own.nulls_not_distinct === true ? true : undefined,
        include: included(own.include),
      }),
    };
  }
  if (dialect === "sqlite") {
    refuseOthers("constraint", own, ["on_conflict"]);
    const onConflict = stringOption(own.on_conflict, "on_conflict").toLowerCase();
    return { sqlite: { onConflict: onConflict as NonNullable<Unique["sqlite"]>["onConflict"] } };
  }
  refuseOthers("constraint", own, dialect === "mssql" ? ["clustered"] : []);
  return { mssql: { clustered: own.clustered === true } };
}
