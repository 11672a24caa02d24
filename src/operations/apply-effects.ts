import { Fault } from "../errors/index.js";
import {
  type SchemaModel,
  type TableModel,
  type TableName,
  type Unsure,
  unsureTable,
  type ViewModel,
} from "../schema/index.js";
import { applyDependentEffect } from "./apply-dependent-effect.js";
import { applyModelEffect, unsureObject } from "./apply-model-effect.js";
import type { ReplayContext } from "./definition.js";
import type { Effect, Effects } from "./effects.js";
import { fitEffect, isDependentEffect } from "./fit-effect.js";
import type { Operation } from "./operation.js";
import { knownView } from "./relation-of.js";
import { replayOne } from "./replay-one.js";
import { withoutReferringKeys } from "./without-referring-keys.js";

/**
 * The schema after raw SQL. The server took the statement, so that nothing here is refused: what does not fit the model
 * makes the object that it names unsure, and what nobody knows stays unknown.
 */
export function applyEffects(effects: Effects, before: SchemaModel, context: ReplayContext): SchemaModel {
  // The names in raw SQL are those on the server: no convention makes others of them.
  const own = { ...context, naming: {}, granted: true };
  return effects.reduce((model, effect) => applyEffect(fitEffect(effect, model), model, own), before);
}

function isThere(effect: Effect, model: SchemaModel): boolean {
  if ("effect" in effect) return false;
  if (effect.kind === "createEnum") return model.enum(effect.name, effect.schema) !== undefined;
  if (effect.kind !== "addConstraint") return false;
  const { constraint } = effect;
  return model.table(effect)?.constraints.some(({ name }) => name === constraint.name) === true;
}

function applyEffect(effect: Effect, model: SchemaModel, context: ReplayContext): SchemaModel {
  if (isDependentEffect(effect)) return applyDependentEffect(effect, model, context);
  if ("effect" in effect) {
    if (effect.effect === "ifAbsent") {
      const fitted = fitEffect(effect.operation, model);
      return isThere(fitted, model) ? model : applyEffect(fitted, model, context);
    }
    return effect.effect === "unsure"
      ? unsureObject(effect.object, model, reason(effect.object.because, context))
      : applyModelEffect(effect, model, context);
  }
  const view =
    "table" in effect && effect.table !== undefined
      ? knownView(effect.table, effect.schema, model)
      : undefined;
  if (view !== undefined && model.table(effect as TableName) === undefined) {
    return changedView(effect, view, model, context);
  }
  try {
    const start =
      effect.kind === "dropConstraint" || effect.kind === "dropColumn"
        ? withoutReferringKeys(effect, model)
        : model;
    return replayOne(effect, start, context).after;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return withoutFit(effect, model, context, reason(`of raw SQL: ${error.message}`, context));
  }
}

/** What is said of a view in the words for tables. */
function changedView(
  effect: Operation,
  view: ViewModel,
  model: SchemaModel,
  context: ReplayContext,
): SchemaModel {
  const { name, schema } = view;
  if (effect.kind === "renameTable") {
    const { renameTo } = effect;
    const place = schema === undefined ? {} : { schema };
    return applyDependentEffect({ effect: "renameView", name, ...place, renameTo }, model, context);
  }
  // The server made the table, so that the view is gone by some way that nobody saw.
  if (effect.kind === "createTable") return applyEffect(effect, model.withoutDependent(view), context);
  if (effect.kind !== "alterColumn") return model;
  return model.withDependent({ ...view, unsure: reason("raw SQL alters it", context) });
}

function reason(because: string, { at }: ReplayContext): Unsure {
  return { because, ...at };
}

/** What the model can still say after an operation that does not fit it. */
function withoutFit(
  operation: Operation,
  model: SchemaModel,
  context: ReplayContext,
  unsure: Unsure,
): SchemaModel {
  if (operation.kind === "dropEnum") return withoutEnum(operation.name, operation.schema, model, unsure);
  if (operation.kind === "createEnum") {
    const { name, schema, values } = operation;
    return model.withEnum({ name, schema, values, unsure });
  }
  if (!("table" in operation) || operation.table === undefined) return model;
  const table = model.table(operation as TableName);
  if (table !== undefined) return model.withTable(unsureTable(table, unsure));
  return operation.kind === "createTable" ? columnsOnly(operation, model, context, unsure) : model;
}

/** The table as far as it stands alone: a key of it may point to what nobody knows. */
function columnsOnly(
  operation: Extract<Operation, { kind: "createTable" }>,
  model: SchemaModel,
  context: ReplayContext,
  unsure: Unsure,
): SchemaModel {
  const constraints = (operation.constraints ?? []).filter(({ constraint }) => constraint !== "foreignKey");
  try {
    const { after } = replayOne({ ...operation, constraints }, model, context);
    const table = after.table(operation);
    return table === undefined ? after : after.withTable(unsureTable(table, unsure));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return unsureObject(
      { table: operation.table, schema: operation.schema, made: true, because: "" },
      model,
      unsure,
    );
  }
}

/** Columns of the type went or were altered with it. */
function withoutEnum(
  name: string,
  schema: string | undefined,
  model: SchemaModel,
  unsure: Unsure,
): SchemaModel {
  const users: TableModel[] = model.enumUsers(name, schema);
  const after = users.reduce((known, table) => known.withTable(unsureTable(table, unsure)), model);
  return after.withoutEnum(name, schema);
}
