import {
  type Batch,
  type BatchOperation,
  type Dependent,
  type Draft,
  dropTriggerText,
  dropViewText,
  type EmitContext,
  expectColumn,
  expectTable,
  type InnerStep,
  inOrder,
  isRemark,
  recreated,
  statement,
  steps,
  type TableModel,
  tableKey,
} from "../../src/dialect/index.js";
import { commentRemarks } from "./comments.js";
import { inPlace } from "./in-place.js";
import { rebuild, type Sources } from "./rebuild.js";

/** The operations that change one table, one by one or together in a batch. */
type Change = Exclude<BatchOperation, { kind: "dropIndex" | `${string}Comment` }>;

/** In place where SQLite can, else by rebuilding the table. */
export function changeTable(operation: Change, context: EmitContext): Draft[] {
  return changeInSteps(operation, [{ operation, before: context.before, after: context.after }], context);
}

/** Every operation in place where SQLite can do that for all of them, else one rebuild for all. */
export function batch(operation: Batch, context: EmitContext): Draft[] {
  return changeInSteps(operation, steps(operation, context.before, context.replay), context);
}

function changeInSteps(
  name: { readonly table: string; readonly schema?: string },
  all: readonly InnerStep[],
  context: EmitContext,
): Draft[] {
  const native = all.map((step) => inPlace(step, context));
  const complete = native.filter((drafts) => drafts !== undefined);
  if (complete.length === native.length) return complete.flat();
  const remarks = all.flatMap((step, index) => native[index]?.filter(isRemark) ?? commentsGiven(step));
  const before = expectTable(context.before, name);
  const after = expectTable(context.after, name);
  const renamed = renamedWithin(before, context);
  return [
    ...remarks,
    ...renamed.map((object) => statement(dropText(object, context))),
    ...rebuild(before, after, sourcesAfter(all, before), context),
    ...changedReferences(before, context).flatMap((other) => {
      const changed = expectTable(context.after, other);
      return rebuild(other, changed, sourcesAfter([], other), context);
    }),
    ...inOrder(renamed.flatMap((object) => again(object, context))).map((object) =>
      recreated(object, context),
    ),
  ];
}

/** The views, and the triggers of other tables, that name a column by its name before: a rebuild rewrites no text. */
function renamedWithin(table: TableModel, { before, after }: EmitContext): Dependent[] {
  return before.dependents.naming(table).filter((object) => {
    if (object.kind === "view") return after.view(object.name, object.schema) !== object;
    return tableKey(object) !== tableKey(table) && after.dependents.trigger(object) !== object;
  });
}

function dropText(object: Dependent, context: EmitContext): string {
  return object.kind === "view" ? dropViewText(object, context) : dropTriggerText(object, context);
}

/** What a dropped object leaves to be made again: a view also the triggers on it. */
function again(object: Dependent, { after }: EmitContext): Dependent[] {
  const { name, schema } = object;
  const known = object.kind === "view" ? after.view(name, schema) : after.dependents.trigger(object);
  const triggers = object.kind === "view" ? after.triggersOn({ table: name, schema }) : [];
  return known === undefined ? [] : [known, ...triggers];
}

/** What a change that needs a rebuild says of comments. */
function commentsGiven({ operation, after }: InnerStep): Draft[] {
  const { kind } = operation;
  if (kind !== "addColumn" && (kind !== "alterColumn" || operation.comment == null)) return [];
  const name = kind === "addColumn" ? operation.column.name : (operation.renameTo ?? operation.column);
  return commentRemarks({ table: operation.table }, [expectColumn(expectTable(after, operation), name)]);
}

/** From each column after the steps to the column before them that its values come from. */
function sourcesAfter(all: readonly InnerStep[], before: TableModel): Sources {
  const sources = new Map(before.columns.map(({ name }) => [name, name]));
  for (const { operation } of all) {
    if (operation.kind === "dropColumn") sources.delete(operation.column);
    if (operation.kind !== "alterColumn" || operation.renameTo === undefined) continue;
    const source = sources.get(operation.column);
    sources.delete(operation.column);
    if (source !== undefined) sources.set(operation.renameTo, source);
  }
  return sources;
}

/** Other tables whose foreign keys name a column that has another name now: a rebuild does not carry that over to them. */
function changedReferences(table: TableModel, { before, after }: EmitContext): TableModel[] {
  return before.referencing(table).filter((other) => {
    const same = after.table(other) === before.table(other);
    return !same && tableKey(other) !== tableKey(table);
  });
}
