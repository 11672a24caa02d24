import { Fault } from "../errors/index.js";
import { type Dependent, type SchemaModel, showDependent, tableKey } from "../schema/index.js";
import type { Operation } from "./operation.js";

/** The operation that makes exactly this view or trigger; a fault where its text is not known for sure. */
export function recreateDependent(object: Dependent): Operation {
  expectSureText(object);
  if (object.kind === "view") {
    const { mentions: _, kind, ...view } = object;
    return { kind: "createView", ...view };
  }
  const { mentions: _, kind, ...trigger } = object;
  return { kind: "createTrigger", ...trigger };
}

/** The operations that make again what is gone, each after what it names. */
export function recreateDependents(before: SchemaModel, after: SchemaModel): readonly Operation[] {
  return inOrder(goneDependents(before, after)).map(recreateDependent);
}

/** The views and triggers that are in one schema and not in the other. */
export function goneDependents(before: SchemaModel, after: SchemaModel): Dependent[] {
  if (before.dependents === after.dependents) return [];
  return before.dependents
    .all()
    .filter(
      (one) =>
        (one.kind === "view" ? after.view(one.name, one.schema) : after.dependents.trigger(one)) ===
        undefined,
    );
}

/** Views before what names them, and triggers behind all of them. */
export function inOrder(objects: readonly Dependent[]): Dependent[] {
  const views = new Map(
    objects.filter(({ kind }) => kind === "view").map((one) => [tableKey({ ...one, table: one.name }), one]),
  );
  const sorted = new Set<Dependent>();
  const visited = new Set<Dependent>();
  const visit = (object: Dependent) => {
    if (visited.has(object)) return;
    visited.add(object);
    for (const mention of object.mentions) {
      const view = views.get(tableKey(mention));
      if (view !== undefined && view !== object) visit(view);
    }
    sorted.add(object);
  };
  for (const view of views.values()) visit(view);
  for (const object of objects) sorted.add(object);
  return [...sorted];
}

/** Raises a fault unless the object's text is known: for whoever makes it again. */
export function expectSureText(object: Dependent): void {
  const { unsure } = object;
  if (unsure === undefined) return;
  const place = unsure.revision === undefined ? "" : ` (revision ${unsure.revision})`;
  throw new Fault(
    "model-unsure",
    `the text of ${showDependent(object)} is needed here and not known for sure: ${unsure.because}${place}`,
    {
      advice: `Drop the ${object.kind} before and create it again after, by operations; in a downgrade, write it out.`,
    },
  );
}
