import {
  type CreateTrigger,
  type CreateView,
  createTriggerText,
  createViewText,
  type Draft,
  type DropTrigger,
  type DropView,
  dropAlong,
  dropTriggerText,
  dropViewText,
  type EmitContext,
  expectFreeTriggerName,
  recreated,
  statement,
} from "../../src/dialect/index.js";

/** SQLite replaces no view: the one that is there goes first, with its triggers, which are made again. */
export function createView(operation: CreateView, context: EmitContext): Draft[] {
  expectNotMaterialized(operation, context);
  const { name, schema, replace } = operation;
  if (!replace) return [createViewText(operation, context)];
  const triggers = context.after.triggersOn({ table: name, schema });
  return [
    statement(dropViewText({ name, schema, ifExists: true }, context)),
    createViewText(operation, context),
    ...triggers.map((trigger) => recreated(trigger, context)),
  ];
}

/** `DROP VIEW [IF EXISTS] …`, those first that read it, where it takes them along. */
export function dropView(operation: DropView, context: EmitContext): Draft[] {
  expectNotMaterialized(operation, context);
  return [...dropAlong(operation, context), statement(dropViewText(operation, context))];
}

function expectNotMaterialized({ materialized }: CreateView | DropView, context: EmitContext): void {
  if (materialized) {
    throw context.refuse("has no materialized views", "Leave materialized out, or keep the rows in a table.");
  }
}

export function createTrigger(operation: CreateTrigger, context: EmitContext): Draft[] {
  expectFreeTriggerName(operation, context);
  return [createTriggerText(operation, context)];
}

export function dropTrigger(operation: DropTrigger, context: EmitContext): Draft[] {
  return [statement(dropTriggerText(operation, context))];
}
