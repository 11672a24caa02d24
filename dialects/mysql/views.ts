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
  statement,
  words,
} from "../../src/dialect/index.js";

/** `CREATE [OR REPLACE] VIEW … AS …` */
export function createView(operation: CreateView, context: EmitContext): Draft[] {
  expectNotMaterialized(operation, context);
  return [createViewText(operation, context, words("CREATE", operation.replace && "OR REPLACE", "VIEW"))];
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
