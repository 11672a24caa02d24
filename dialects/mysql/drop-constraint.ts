import {
  type Draft,
  type DropConstraint,
  droppedConstraint,
  type EmitContext,
  expectTable,
  foreignKeysOf,
  type TableModel,
  words,
} from "../../src/dialect/index.js";
import type { Features } from "./features.js";
import { dropTogether, isServed } from "./foreign-key-index.js";
import { expectConditional } from "./index-text.js";
import { nameOf } from "./name-of.js";

/** Each type of constraint has words of its own; columns that lose their key stop counting up in the same statement. */
export function dropConstraint(operation: DropConstraint, context: EmitContext, features: Features): Draft[] {
  if (operation.ifExists) expectConditional("DROP CONSTRAINT IF EXISTS", context, features);
  const before = expectTable(context.before, operation);
  const after = expectTable(context.after, operation);
  const constraint = droppedConstraint(operation, context.before);
  const action = dropAction(operation, before, context, features);
  if (constraint?.constraint !== "foreignKey" || isServed(constraint, before, context)) {
    return dropTogether(before, after, [action], context);
  }
  // The server has made an index for the key, under the key's name. Where it can be dropped on condition it goes with
  // the key, unless another key lives on it; elsewhere a script that found none would stop.
  const needed = foreignKeysOf(after).some(
    (other) => other.columns[0] === constraint.columns[0] && !isServed(other, after, context),
  );
  if (features.conditional && !needed) {
    const index = `DROP INDEX IF EXISTS ${nameOf(constraint, before, context)}`;
    return dropTogether(before, after, [action, index], context);
  }
  const note = `the index that ${context.dialect.traits.title} made for the foreign key stays`;
  return dropTogether(before, after, [action], context, { note });
}

function dropAction(
  operation: DropConstraint,
  table: TableModel,
  context: EmitContext,
  { dropCheck }: Features,
): string {
  const constraint = droppedConstraint(operation, context.before);
  const condition = operation.ifExists && "IF EXISTS";
  if (constraint?.constraint === "primaryKey" || (constraint === undefined && operation.name === undefined)) {
    return condition ? "DROP CONSTRAINT IF EXISTS `PRIMARY`" : "DROP PRIMARY KEY";
  }
  const verbs = {
    unique: "DROP INDEX",
    foreignKey: "DROP FOREIGN KEY",
    check: dropCheck,
    exclude: "DROP CONSTRAINT",
  };
  if (constraint === undefined) {
    // Nobody knows the constraint: the author's word for its type is all there is.
    const { type, name = "" } = operation;
    const verb = type === undefined || type === "primaryKey" ? "DROP CONSTRAINT" : verbs[type];
    return words(verb, condition, context.dialect.phrases.identifier(name));
  }
  return words(verbs[constraint.constraint], condition, nameOf(constraint, table, context));
}
