import { type Dependent, type SchemaModel, tableKey, type Unsure } from "../schema/index.js";
import { triggerOf } from "./create-trigger.js";
import { viewOf } from "./create-view.js";
import type { ReplayContext } from "./definition.js";
import type { DependentEffect } from "./effects.js";
import { followTableRename } from "./follow-renames.js";
import { withoutNeeding } from "./needing.js";
import { isDefaultSchema, knownView, relationOf } from "./relation-of.js";

/** The schema after raw SQL made, dropped or renamed a view or trigger; what the model does not know stays unknown. */
export function applyDependentEffect(
  effect: DependentEffect,
  model: SchemaModel,
  context: ReplayContext,
): SchemaModel {
  switch (effect.effect) {
    case "putView":
      return putView(effect, model, context);
    case "putTrigger":
      return putTrigger(effect, model, context);
    case "dropView": {
      const known = knownView(effect.name, effect.schema, model);
      if (known === undefined) return model;
      const relation = { table: known.name, schema: known.schema };
      return withoutNeeding({ change: "drop", relation }, model, context).withoutDependent(known);
    }
    case "dropTrigger":
      return triggersMeant(effect, model).reduce((known, one) => known.withoutDependent(one), model);
    case "renameView":
      return renameView(effect, model, context);
    case "renameTrigger":
      return triggersMeant(effect, model).reduce(
        (known, one) => known.withoutDependent(one).withDependent({ ...one, name: effect.renameTo }),
        model,
      );
  }
}

type EffectOf<Kind> = Extract<DependentEffect, { effect: Kind }>;

function putView(
  { view, because }: EffectOf<"putView">,
  model: SchemaModel,
  context: ReplayContext,
): SchemaModel {
  const known = knownView(view.name, view.schema, model);
  const { schema, ...rest } = view;
  const place = known ?? (isDefaultSchema(schema) ? { name: view.name } : { name: view.name, schema });
  const named = {
    ...rest,
    name: place.name,
    ...(place.schema === undefined ? {} : { schema: place.schema }),
  };
  return model.withDependent({
    ...viewOf(named, model, context.dialects),
    ...unsureBecause(because, context),
  });
}

function putTrigger(
  { trigger, because }: EffectOf<"putTrigger">,
  model: SchemaModel,
  context: ReplayContext,
): SchemaModel {
  const { table, schema } = trigger;
  const relation = relationOf(model)({ table, ...(schema === undefined ? {} : { schema }) });
  if (relation === undefined) return model;
  const { schema: _, ...rest } = trigger;
  const own = relation.schema === undefined ? {} : { schema: relation.schema };
  const made = triggerOf({ ...rest, table: relation.table, ...own }, model, context.dialects);
  return model.withDependent({ ...made, ...unsureBecause(because, context) });
}

function unsureBecause(because: string | undefined, { at }: ReplayContext): { readonly unsure?: Unsure } {
  return because === undefined ? {} : { unsure: { because, ...at } };
}

/** The triggers that raw SQL names: on their table, or by their name alone. */
function triggersMeant(
  { name, table, schema }: EffectOf<"dropTrigger"> | EffectOf<"renameTrigger">,
  model: SchemaModel,
): Dependent[] {
  if (table === undefined) {
    const own = model.dependents.triggersNamed(name, schema);
    return own.length === 0 && isDefaultSchema(schema) ? model.dependents.triggersNamed(name) : own;
  }
  const relation = relationOf(model)(schema === undefined ? { table } : { table, schema });
  const key = relation && tableKey(relation);
  return model.dependents
    .naming(relation ?? { table })
    .filter((one) => one.kind === "trigger" && one.name === name && tableKey(one) === key);
}

/** The view under another name, with what reads it as the server has it then. */
function renameView(
  { name, schema, renameTo }: EffectOf<"renameView">,
  model: SchemaModel,
  context: ReplayContext,
): SchemaModel {
  const known = knownView(name, schema, model);
  if (known === undefined) return model;
  const relation = { table: known.name, ...(known.schema === undefined ? {} : { schema: known.schema }) };
  const triggers = model.triggersOn(relation);
  const renamed = triggers.reduce(
    (after, one) => after.withDependent({ ...one, table: renameTo }),
    model.withoutDependent(known).withDependent({ ...known, name: renameTo }),
  );
  const followed = followTableRename(model, renamed, relation, renameTo, context);
  return followed;
}
