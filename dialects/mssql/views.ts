import {
  type CreateView,
  createViewText,
  type Draft,
  type DropView,
  dropAlong,
  dropViewText,
  type EmitContext,
  statement,
} from "../../src/dialect/index.js";

/** `CREATE [OR ALTER] VIEW … AS …` */
export function createView(operation: CreateView, context: EmitContext): Draft[] {
  expectNotMaterialized(operation, context);
  if (operation.replace && !context.server.atLeast("2016")) {
    throw context.refuse("has no CREATE OR ALTER before version 2016", "Drop the view before.");
  }
  return [createViewText(operation, context, operation.replace ? "CREATE OR ALTER VIEW" : "CREATE VIEW")];
}

/** `DROP VIEW [IF EXISTS] …`, those first that read it, where it takes them along. */
export function dropView(operation: DropView, context: EmitContext): Draft[] {
  expectNotMaterialized(operation, context);
  return [...dropAlong(operation, context), statement(dropViewText(operation, context))];
}

function expectNotMaterialized({ materialized }: CreateView | DropView, context: EmitContext): void {
  if (materialized) {
    throw context.refuse(
      "keeps the rows of a view by an index on it",
      "Leave materialized out, and create the view WITH SCHEMABINDING and its clustered index by execute.",
    );
  }
}
