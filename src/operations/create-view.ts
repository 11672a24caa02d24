import * as v from "valibot";
import { Fault } from "../errors/index.js";
import {
  mentionsIn,
  readQueryNames,
  type SchemaModel,
  type SqlText,
  showTable,
  textFor,
  type ViewModel,
} from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { expectNoTable } from "./expect-model.js";
import { recreateDependent } from "./recreate-dependents.js";
import { relationOf } from "./relation-of.js";
import { operationShape } from "./shape/operation.js";
import { sqlText } from "./shape/sql-text.js";
import { flag, name, names } from "./shape/strict.js";

/** Makes a view of a query. */
export interface CreateView extends OperationBase {
  readonly kind: "createView";
  readonly name: string;
  readonly schema?: string;
  /** The query, one text or one per dialect; it is never changed. */
  readonly select: SqlText;
  /** Names of the view's columns, where they do not come from the query. */
  readonly columns?: readonly string[];
  /** True: takes the place of a view of this name. */
  readonly replace?: boolean;
  /** True: the query's rows are kept. */
  readonly materialized?: boolean;
}

export const createView: OperationDefinition<CreateView> = {
  kind: "createView",
  shape: v.pipe(
    operationShape("createView", {
      name,
      schema: v.optional(name),
      select: sqlText,
      columns: v.optional(names),
      replace: flag,
      materialized: flag,
    }),
    v.check(
      ({ replace, materialized }) => !(replace && materialized),
      "a materialized view replaces none: drop the other one first",
    ),
  ),
  apply(operation, before, { dialects }) {
    const shown = { table: operation.name, schema: operation.schema };
    const known = before.view(operation.name, operation.schema);
    if (known !== undefined && !operation.replace) {
      throw new Fault("view-exists", `view ${showTable(shown)} already exists at this point of the history`, {
        advice: "Drop the other view first, choose another name, or set replace: true.",
      });
    }
    if (known === undefined) expectNoTable(before, shown);
    return before.withDependent(viewOf(operation, before, dialects));
  },
  reverse({ name: view, schema }, before) {
    const known = before.view(view, schema);
    const drop = { kind: "dropView" as const, name: view, schema };
    if (known === undefined) return [drop];
    const again = recreateDependent(known);
    // What reads the view keeps it from being dropped.
    const read = before.dependents.naming({ table: view, schema }).length > 0;
    return read ? [{ ...again, replace: true } as CreateView] : [drop, again];
  },
  summary: ({ name: view }) => `create view ${view}`,
};

/** The view in the model, with what its text names. */
export function viewOf(
  { name: view, schema, select, columns, materialized }: Omit<CreateView, "kind">,
  model: SchemaModel,
  dialects: readonly string[],
): ViewModel {
  const text = textFor(select, dialects);
  return {
    kind: "view",
    name: view,
    ...(schema === undefined ? {} : { schema }),
    select,
    ...(columns === undefined ? {} : { columns }),
    ...(materialized ? { materialized } : {}),
    mentions: text === undefined ? [] : mentionsIn(readQueryNames(text), relationOf(model)),
  };
}
