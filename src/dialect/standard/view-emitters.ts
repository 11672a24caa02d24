import type { CreateTrigger, CreateView, DropTrigger, DropView } from "../../operations/index.js";
import { type Draft, statement } from "../draft.js";
import type { EmitContext } from "../emit-context.js";
import {
  createTriggerText,
  dropAlong,
  dropTriggerText,
  dropViewText,
  expectFreeTriggerName,
} from "./view.js";

/** `CREATE TRIGGER t …`, on servers where all triggers of a schema share their names. */
export function createTrigger(operation: CreateTrigger, context: EmitContext): Draft[] {
  expectFreeTriggerName(operation, context);
  return [createTriggerText(operation, context)];
}

/** `DROP TRIGGER [IF EXISTS] t` */
export function dropTrigger(operation: DropTrigger, context: EmitContext): Draft[] {
  return [statement(dropTriggerText(operation, context))];
}

/** `DROP VIEW [IF EXISTS] …`, those first that read it, where it takes them along. */
export function dropView(operation: DropView, context: EmitContext): Draft[] {
  expectNotMaterialized(operation, context);
  return [...dropAlong(operation, context), statement(dropViewText(operation, context))];
}

/** Raises a fault, on servers that keep no view's rows. */
export function expectNotMaterialized({ materialized }: CreateView | DropView, context: EmitContext): void {
  if (!materialized) return;
  throw context.refuse("has no materialized views", "Leave materialized out, or keep the rows in a table.");
}
