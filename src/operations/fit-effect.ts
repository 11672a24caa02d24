import type { Column, Constraint, DataType, SchemaModel, TableModel, TableName } from "../schema/index.js";
import type { DependentEffect, Effect } from "./effects.js";

/** Schemas that a name without a schema stands in. */
const defaultSchemas: ReadonlySet<string> = new Set(["public", "dbo", "main"]);

/**
 * The effect in the words of the model: the table, its columns and the enum types as the model spells them, where it
 * knows them, and every condition and cascade granted that the server must have granted.
 */
export function fitEffect(effect: Effect, model: SchemaModel): Effect {
  if ("effect" in effect) {
    if (effect.effect === "restateColumn") {
      const fitted = inModelSchema(effect, model);
      const known = spelled(fitted.name, model.table(fitted));
      const column = withEnum(fitted.column, model);
      // The same column in another letter case keeps the case that the model has.
      const same = effect.name === column.name;
      return { ...fitted, name: known, column: same ? { ...column, name: known } : column };
    }
    if (isDependentEffect(effect)) return effect;
    if (effect.effect !== "unsure") return inModelSchema(effect, model);
    return { ...effect, object: inModelSchema(effect.object, model) };
  }
  const fitted = inModelSchema(effect, model);
  switch (fitted.kind) {
    case "dropTable":
      return { ...fitted, ifExists: true, cascade: true };
    case "dropIndex":
      return { ...fitted, ifExists: true };
    case "createTable":
      return {
        ...fitted,
        columns: fitted.columns.map((one) => withEnum(one, model)),
        ...(fitted.constraints === undefined
          ? {}
          : { constraints: fitted.constraints.map((one) => withKey(one, fitted, model)) }),
      };
    case "addConstraint":
      return { ...fitted, constraint: withKey(fitted.constraint, model.table(fitted), model) };
    case "addColumn":
      return { ...fitted, column: withEnum(fitted.column, model) };
    case "dropColumn":
      return { ...fitted, column: spelled(fitted.column, model.table(fitted)) };
    case "alterColumn": {
      const type = fitted.type === undefined ? {} : { type: enumFor(fitted.type, model) };
      return { ...fitted, column: spelled(fitted.column, model.table(fitted)), ...type };
    }
    default:
      return fitted;
  }
}

const dependentEffects: ReadonlySet<string> = new Set<DependentEffect["effect"]>([
  "putView",
  "dropView",
  "renameView",
  "putTrigger",
  "dropTrigger",
  "renameTrigger",
]);

/** Whether the effect is one on views and triggers. */
export function isDependentEffect(effect: Effect): effect is DependentEffect {
  return "effect" in effect && dependentEffects.has(effect.effect);
}

/** A foreign key in the model's words; one that names no columns at the other end means the primary key there. */
function withKey(
  constraint: Constraint,
  own: (TableName & { readonly constraints?: readonly Constraint[] }) | undefined,
  model: SchemaModel,
): Constraint {
  if (constraint.constraint !== "foreignKey") return constraint;
  const { table, schema, columns } = constraint.references;
  const self = own !== undefined && own.table === table && own.schema === schema;
  const target = knownTable({ table, schema }, model) ?? (self ? own : undefined);
  const key = target?.constraints?.find((one) => one.constraint === "primaryKey");
  const referred = columns.length > 0 || key?.constraint !== "primaryKey" ? columns : key.columns;
  const name = target ?? { table, schema };
  return {
    ...constraint,
    references: {
      table: name.table,
      ...(name.schema === undefined ? {} : { schema: name.schema }),
      columns: referred,
    },
  };
}

/** Bare names are folded by some servers: a column that is known in another letter case alone is meant. */
function spelled(column: string, table: TableModel | undefined): string {
  if (table === undefined || table.columns.some(({ name }) => name === column)) return column;
  const alike = table.columns.filter(({ name }) => name.toLowerCase() === column.toLowerCase());
  return alike.length === 1 ? alike[0]!.name : column;
}

function inModelSchema<Named extends object>(given: Named, model: SchemaModel): Named {
  const { table, name, enum: type, schema } = given as { [key: string]: string | undefined };
  const subject = table ?? type ?? name;
  if (subject === undefined) return given;
  if (table !== undefined) {
    const found = knownTable({ table, schema }, model);
    if (found !== undefined) return { ...given, table: found.table, schema: found.schema };
  }
  if (schema === undefined || !defaultSchemas.has(schema)) return given;
  if (table === undefined && model.enum(subject, schema) !== undefined) return given;
  return { ...given, schema: undefined };
}

export function knownTable({ table, schema }: TableName, model: SchemaModel): TableModel | undefined {
  const unqualified = schema === undefined || defaultSchemas.has(schema);
  const names = [table, table.toLowerCase()];
  for (const name of names) {
    const found =
      model.table({ table: name, schema }) ?? (unqualified ? model.table({ table: name }) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function withEnum(column: Column, model: SchemaModel): Column {
  return { ...column, type: enumFor(column.type, model) };
}

/** A raw type that is the name of a known enum type is that enum type. */
function enumFor(type: DataType, model: SchemaModel): DataType {
  if (type.type === "array") return { ...type, of: enumFor(type.of, model) };
  if (type.type !== "raw" || typeof type.sql !== "string") return type;
  const parts = type.sql.split(".").map((part) => part.replace(/^"(.*)"$/s, "$1").replaceAll('""', '"'));
  const name = parts.at(-1) ?? "";
  const given = parts.length > 1 ? parts.at(-2) : undefined;
  const known =
    model.enum(name, given) ??
    (given === undefined || defaultSchemas.has(given) ? model.enum(name) : undefined);
  if (known === undefined) return type;
  const { schema, values } = known;
  return { type: "enum", name, values, create: false, ...(schema === undefined ? {} : { schema }) };
}
