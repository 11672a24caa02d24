import type { SchemaModel } from "../schema/index.js";
import { assumeReferred } from "./assume-referred.js";
import { appliesTo, type OperationDefinition, type ReplayContext } from "./definition.js";
import { inModelNames } from "./model-names.js";
import type { Operation } from "./operation.js";

/** One operation with the schema on both sides of it. */
export interface Replayed {
  /** Names that a convention gives are filled in. */
  readonly operation: Operation;
  /** With what the operation refers to and nobody knows, where that is allowed. */
  readonly before: SchemaModel;
  readonly after: SchemaModel;
  readonly definition: OperationDefinition<Operation>;
}

/** Takes one operation into the model. */
export function replayOne(written: Operation, model: SchemaModel, context: ReplayContext): Replayed {
  const definition = context.definition(written);
  const { operation: given, quoted } = inModelNames(written, definition, context);
  const before = assumeReferred(given, model, context).withQuoted(quoted);
  const operation = definition.resolve?.(given, before, context) ?? given;
  const after = appliesTo(operation, context.dialects)
    ? definition.apply(operation, before, context)
    : before;
  return { operation, before, after, definition };
}
