import { Fault } from "../errors/index.js";
import {
  type Dependent,
  type Mention,
  type SchemaModel,
  showDependent,
  showTable,
  type TableName,
  tableKey,
  type ViewModel,
} from "../schema/index.js";
import type { ReplayContext } from "./definition.js";
import { type Certainty, type DependedChange, type DependentRules, leftInvalid } from "./dependent-rules.js";

/** A change of a table or view that views and triggers may depend on. */
export interface Depended {
  readonly change: DependedChange;
  readonly relation: TableName;
  /** Of a change of a column. */
  readonly column?: string;
}

/** A view or trigger that depends on what changes. */
export interface Needing {
  readonly object: Dependent;
  readonly certainty: Certainty;
}

/** The rules of the dialect at hand. */
export function rulesOf({ dependents }: ReplayContext): DependentRules {
  return dependents ?? leftInvalid;
}

/** The views and triggers that depend on what changes; what goes with a dropped table is none. */
export function needing(
  { change, relation, column }: Depended,
  model: SchemaModel,
  rules: DependentRules,
  seen: ReadonlySet<string> = new Set(),
): Needing[] {
  const key = tableKey(relation);
  // Views may come to read one another in a circle, where a server does not mind.
  if (seen.has(key)) return [];
  const naming = model.dependents.naming(relation);
  if (column === undefined) {
    return naming
      .filter((object) => object.kind === "view" || change !== "drop" || tableKey(object) !== key)
      .map((object) => ({ object, certainty: "sure" as const }));
  }
  return naming.flatMap((object) => {
    const mention = mentionOf(object, key);
    const certainty = mention && rules.namesColumn(mention, column);
    const own = certainty === undefined ? [] : [{ object, certainty }];
    const shows =
      object.kind === "view" && rules.passesNames(object) && (certainty !== undefined || mention?.star);
    return shows ? [...own, ...throughView(object, column, model, rules, new Set([...seen, key]))] : own;
  });
}

/** Those that read the column by the name under which a view shows it. */
function throughView(
  { name, schema }: ViewModel,
  column: string,
  model: SchemaModel,
  rules: DependentRules,
  seen: ReadonlySet<string>,
): Needing[] {
  const relation = schema === undefined ? { table: name } : { table: name, schema };
  return needing({ change: "dropColumn", relation, column }, model, rules, seen).map(({ object }) => ({
    object,
    certainty: "perhaps",
  }));
}

export function mentionOf(object: Dependent, key: string): Mention | undefined {
  return object.mentions.find((one) => tableKey(one) === key);
}

/**
 * The schema without what the change takes along. A fault where something needs what changes, unless the change is
 * forced: then views that need it go, and whatever else would be in its way.
 */
export function withoutNeeding(
  depended: Depended,
  model: SchemaModel,
  context: ReplayContext,
  forced = false,
): SchemaModel {
  const rules = rulesOf(context);
  const { change } = depended;
  const all = needing(depended, model, rules);
  const forbidding = all.filter(({ object, certainty }) => rules.forbids(change, object, certainty));
  if (context.granted) {
    return rules.cascades() ? removed(forbidding, model, rules) : left(change, all, model, rules);
  }
  if (forced) {
    return removed(
      all.filter((one) => one.object.kind === "view" || forbidding.includes(one)),
      model,
      rules,
    );
  }
  if (forbidding.length > 0) throw needed(depended, forbidding, model);
  return left(change, all, model, rules);
}

/** The schema in which those are as the server leaves them that surely name what changes. */
function left(
  change: DependedChange,
  objects: readonly Needing[],
  model: SchemaModel,
  rules: DependentRules,
): SchemaModel {
  return objects
    .filter(({ certainty }) => certainty === "sure")
    .map(({ object }) => ({ object, after: rules.left(change, object) }))
    .filter(({ object, after }) => after !== object)
    .reduce((known, { after }) => known.withDependent(after), model);
}

function removed(objects: readonly Needing[], model: SchemaModel, rules: DependentRules): SchemaModel {
  return objects.reduce((known, { object }) => withoutView(object, known, rules), model);
}

/** The schema without the object, and without the views that read it. */
function withoutView(object: Dependent, model: SchemaModel, rules: DependentRules): SchemaModel {
  const without = model.withoutDependent(object);
  if (object.kind !== "view") return without;
  const relation = { table: object.name, schema: object.schema };
  return removed(
    needing({ change: "drop", relation }, without, rules).filter(
      ({ object: one }) => one.kind === "view" || rules.forbids("drop", one, "sure"),
    ),
    without,
    rules,
  );
}

function needed(
  { change, relation, column }: Depended,
  objects: readonly Needing[],
  model: SchemaModel,
): Fault {
  const shown = [...new Set(objects.map(({ object }) => showDependent(object)))];
  const kind = model.view(relation.table, relation.schema) === undefined ? "table" : "view";
  const what =
    column === undefined ? `${kind} ${showTable(relation)}` : `column ${showTable(relation)}.${column}`;
  const verb = objects.some(({ certainty }) => certainty === "sure") ? "is named" : "may be named";
  const again = change === "drop" ? "" : ", and create it again after the change";
  return new Fault("in-use", `${what} ${verb} by ${shown.join(", ")}`, {
    advice: `Drop the ${objects[0]!.object.kind} first${again}${change === "drop" ? ", or set cascade: true" : ""}.`,
  });
}
