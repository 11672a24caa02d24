import {
  type Constraint,
  constraintHead,
  constraintMatter,
  type EmitContext,
  words,
} from "../../src/dialect/index.js";
import { type Features, hasSince } from "./features.js";

/** A constraint as in CREATE TABLE. What InnoDB would read and ignore is refused. */
export function constraintText(constraint: Constraint, context: EmitContext, features: Features): string {
  expectImmediate(constraint, context);
  if (constraint.constraint === "foreignKey") {
    if (constraint.match !== undefined) {
      throw context.refuse(
        "ignores MATCH, and with it ON DELETE and ON UPDATE",
        "Leave match out: keys are matched as with simple.",
      );
    }
    if (constraint.onDelete === "set default" || constraint.onUpdate === "set default") {
      throw context.refuse(
        "has no SET DEFAULT as the action of a foreign key",
        "Use set null, or a trigger.",
      );
    }
  }
  if (constraint.constraint === "check" && !hasSince(features.checks, context)) {
    throw context.refuse(
      `${context.server} reads CHECK constraints and ignores them`,
      `Configure version ${features.checks} or later, or restrict the operation with exceptOn.`,
    );
  }
  return words(constraintHead(constraint, context), constraintMatter(constraint, context));
}

function expectImmediate({ deferrable, initially }: Constraint, context: EmitContext): void {
  if (!deferrable && initially !== "deferred") return;
  throw context.refuse(
    "checks every constraint at once: none is deferrable",
    "Leave out deferrable and initially.",
  );
}
