import {
  type CreateView,
  createViewText,
  type Draft,
  type DropTrigger,
  type DropView,
  dropAlong,
  dropTriggerText,
  dropViewText,
  type EmitContext,
  words,
} from "../../src/dialect/index.js";
import { harmless, orTolerated } from "./block-text.js";

/** `CREATE [OR REPLACE | MATERIALIZED] VIEW … AS …` */
export function createView(operation: CreateView, context: EmitContext): Draft[] {
  const { replace, materialized } = operation;
  const first = words("CREATE", replace && "OR REPLACE", materialized && "MATERIALIZED", "VIEW");
  return [createViewText(operation, context, first)];
}

/** `DROP [MATERIALIZED] VIEW [IF EXISTS] …`, those first that read it, where it takes them along. */
export function dropView(operation: DropView, context: EmitContext): Draft[] {
  const missing = operation.materialized ? harmless.materializedViewMissing : harmless.tableMissing;
  return [
    ...dropAlong(operation, context),
    conditional(operation, context, missing, (own) => dropViewText(own, context)),
  ];
}

export function dropTrigger(operation: DropTrigger, context: EmitContext): Draft[] {
  return [conditional(operation, context, harmless.triggerMissing, (own) => dropTriggerText(own, context))];
}

/** IF EXISTS came with version 23; before, the error is let pass that says that nothing is there. */
function conditional<O extends { readonly ifExists?: boolean }>(
  operation: O,
  { server }: EmitContext,
  missing: number,
  text: (operation: O) => string,
): Draft {
  const native = operation.ifExists && server.atLeast("23");
  return orTolerated(text({ ...operation, ifExists: native }), operation.ifExists && !native && missing);
}
