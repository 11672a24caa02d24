import * as v from "valibot";
import { didYouMean, Fault } from "../errors/index.js";
import { type SchemaModel, showTable, type ViewModel } from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { withoutNeeding } from "./needing.js";
import { recreateDependents } from "./recreate-dependents.js";
import { operationShape } from "./shape/operation.js";
import { flag, name } from "./shape/strict.js";

/** Drops a view, and the triggers that stand on it. */
export interface DropView extends OperationBase {
  readonly kind: "dropView";
  readonly name: string;
  readonly schema?: string;
  readonly ifExists?: boolean;
  /** Drops the views that read it too. */
  readonly cascade?: boolean;
  /** Need not be given: the history knows it. */
  readonly materialized?: boolean;
}

export const dropView: OperationDefinition<DropView> = {
  kind: "dropView",
  shape: operationShape("dropView", {
    name,
    schema: v.optional(name),
    ifExists: flag,
    cascade: flag,
    materialized: flag,
  }),
  resolve(operation, before) {
    const { materialized } = before.view(operation.name, operation.schema) ?? {};
    return materialized ? { ...operation, materialized } : operation;
  },
  apply({ name: view, schema, ifExists, cascade }, before, context) {
    const known = before.view(view, schema);
    if (known === undefined && ifExists) return before;
    const dropped = known ?? expectView(view, schema, before);
    const relation = { table: view, schema };
    const after = withoutNeeding({ change: "drop", relation }, before, context, cascade);
    return after.withoutDependent(dropped);
  },
  reverse: (_, before, after) => recreateDependents(before, after),
  summary: ({ name: view }) => `drop view ${view}`,
};

/** The view, or a fault that says it is not there at this point of the history. */
export function expectView(name: string, schema: string | undefined, model: SchemaModel): ViewModel {
  const known = model.view(name, schema);
  if (known !== undefined) return known;
  const shown = showTable({ table: name, schema });
  const views = model.dependents.all().flatMap((one) => (one.kind === "view" ? [one.name] : []));
  throw new Fault("view-unknown", `there is no view ${shown} at this point of the history`, {
    advice: didYouMean(name, views) ?? "Create it in an earlier revision, or correct the name.",
  });
}
