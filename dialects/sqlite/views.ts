import {
  type CreateView,
  createViewText,
  type Draft,
  dropViewText,
  type EmitContext,
  expectNotMaterialized,
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
