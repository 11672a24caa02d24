import { type Batch, steps } from "../../operations/index.js";
import type { Draft } from "../draft.js";
import type { EmitContext } from "../emit-context.js";

/** The batch's operations one after the other. */
export function batchInTurn(operation: Batch, context: EmitContext): Draft[] {
  return steps(operation, context.before, context.replay).flatMap((step) =>
    context.emit(step.operation, step.before, step.after),
  );
}
