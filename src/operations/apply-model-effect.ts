import {
  assumedTable,
  type EnumModel,
  type EnumType,
  findColumn,
  findIndex,
  indexColumns,
  type ModelColumn,
  primaryKeyOf,
  type SchemaModel,
  type TableModel,
  type Unsure,
  unsureTable,
} from "../schema/index.js";
import { withCharacterSet } from "./character-set.js";
import type { ReplayContext } from "./definition.js";
import type { ModelEffect, UnsureObject } from "./effects.js";
import { followColumnRename } from "./follow-renames.js";
import { knownView } from "./relation-of.js";
import { renameColumn } from "./rename-column.js";

/** The schema after an effect that no operation has; what the model does not know stays unknown. */
export function applyModelEffect(
  effect: ModelEffect,
  model: SchemaModel,
  context: ReplayContext,
): SchemaModel {
  switch (effect.effect) {
    case "renameIndex":
      return renameIndex(effect.name, effect.schema, effect.renameTo, model);
    case "renameConstraint":
      return renameConstraint(effect, model);
    case "restateColumn":
      return restateColumn(effect, model, context);
    case "useIndex":
      return useIndex(effect, model);
    case "restateSequence":
      return restateSequence(effect, model);
    case "characterSet":
      return withCharacterSet(effect, model);
    case "renameEnum":
      return withEnum(effect, model, (known) => ({ ...known, name: effect.renameTo }));
  }
}

/** The schema in which nothing sure is known of the object. */
export function unsureObject(object: UnsureObject, model: SchemaModel, unsure: Unsure): SchemaModel {
  const { table: name, enum: type, index, view, trigger, schema, made } = object;
  if (view !== undefined) {
    const known = knownView(view, schema, model);
    if (known !== undefined) return model.withDependent({ ...known, unsure });
    const place = schema === undefined ? {} : { schema };
    const unknown = { kind: "view" as const, name: view, ...place, select: {}, mentions: [], unsure };
    return made ? model.withDependent(unknown) : model;
  }
  if (trigger !== undefined) {
    const known = model.dependents.triggersNamed(trigger, schema);
    return known.reduce((after, one) => after.withDependent({ ...one, unsure }), model);
  }
  if (name !== undefined) {
    const table = model.table({ table: name, schema });
    if (table !== undefined) return model.withTable(unsureTable(table, unsure));
    return made ? model.withTable(assumedTable({ table: name, schema }, unsure)) : model;
  }
  if (type !== undefined) {
    const known = model.enum(type, schema);
    return known === undefined ? model : model.withEnum({ ...known, unsure });
  }
  const owners = index === undefined ? [] : model.tablesWithIndex(index, schema);
  return owners.reduce((known, table) => known.withTable(unsureTable(table, unsure)), model);
}

/** A key's index is renamed with its constraint. */
function renameIndex(
  name: string,
  schema: string | undefined,
  renameTo: string,
  model: SchemaModel,
): SchemaModel {
  return model
    .tablesWithIndex(name, schema)
    .reduce((known, table) => known.withTable(withIndexNamed(table, name, renameTo)), model);
}

function withIndexNamed(table: TableModel, name: string, renameTo: string): TableModel {
  return {
    ...table,
    indexes: table.indexes.map((one) => (one.name === name ? { ...one, name: renameTo } : one)),
  };
}

function renameConstraint(
  effect: Extract<ModelEffect, { effect: "renameConstraint" }>,
  model: SchemaModel,
): SchemaModel {
  const table = model.table(effect);
  if (table === undefined) return model;
  const constraints = table.constraints.map((one) =>
    one.name === effect.name ? { ...one, name: effect.renameTo } : one,
  );
  return model.withTable({ ...table, constraints });
}

function restateColumn(
  { name, column, ...at }: Extract<ModelEffect, { effect: "restateColumn" }>,
  model: SchemaModel,
  context: ReplayContext,
): SchemaModel {
  const table = model.table(at);
  if (table === undefined) return model;
  const known = findColumn(table, name);
  if (known === undefined && table.unsure === undefined) {
    return model.withTable(
      unsureTable(table, { because: `raw SQL states column ${name}, which is not known` }),
    );
  }
  const { primaryKey: _, ...stated } = column;
  const inKey = primaryKeyOf(table)?.columns.includes(name) === true;
  const restated: ModelColumn = {
    ...stated,
    nullable: stated.nullable !== false && !inKey,
    autoincrement: stated.autoincrement === true,
  };
  const columns =
    known === undefined
      ? [...table.columns, restated]
      : table.columns.map((one) => (one === known ? restated : one));
  const renamed = renameColumn({ ...table, columns }, name, column.name, model, context);
  return column.name === name
    ? renamed
    : followColumnRename(model, renamed, table, name, column.name, context);
}

function useIndex(effect: Extract<ModelEffect, { effect: "useIndex" }>, model: SchemaModel): SchemaModel {
  const table = model.table(effect);
  const index = table && findIndex(table, effect.index);
  if (table === undefined || index === undefined) {
    const because = `raw SQL made a constraint of index ${effect.index}, which is not known`;
    return table === undefined ? model : model.withTable(unsureTable(table, { because }));
  }
  const { constraint, name = index.name } = effect;
  const columns = indexColumns(index.columns);
  return model.withTable({
    ...table,
    columns:
      constraint === "unique"
        ? table.columns
        : table.columns.map((one) => (columns.includes(one.name) ? { ...one, nullable: false } : one)),
    indexes: table.indexes.filter((one) => one !== index),
    constraints: [...table.constraints, { constraint, name, columns }],
  });
}

function restateSequence(
  { name, schema, set }: Extract<ModelEffect, { effect: "restateSequence" }>,
  model: SchemaModel,
): SchemaModel {
  const known = model.sequence(name, schema);
  if (known === undefined) return model;
  const stated = Object.entries(set).map(([key, value]) => [key, value ?? undefined]);
  return model.withoutSequence(name, schema).withSequence({ ...known, ...Object.fromEntries(stated) });
}

/** The enum changed, and each column that uses it with it. */
function withEnum(
  { name, schema }: { readonly name: string; readonly schema?: string },
  model: SchemaModel,
  change: (known: EnumModel) => EnumModel,
): SchemaModel {
  const known = model.enum(name, schema);
  if (known === undefined) return model;
  const changed = change(known);
  const users = model.enumUsers(name, schema);
  const start = model.withoutEnum(name, schema).withEnum(changed);
  const isIt = (type: EnumType) => type.name === name && type.schema === schema;
  return users.reduce((after, table) => after.withTable(retyped(table, isIt, changed)), start);
}

function retyped(
  table: TableModel,
  isIt: (type: EnumType) => boolean,
  { name, values }: EnumModel,
): TableModel {
  return {
    ...table,
    columns: table.columns.map((column) => {
      const { type } = column;
      if (type.type === "enum" && isIt(type)) return { ...column, type: { ...type, name, values } };
      if (type.type !== "array" || type.of.type !== "enum" || !isIt(type.of)) return column;
      return { ...column, type: { ...type, of: { ...type.of, name, values } } };
    }),
  };
}
