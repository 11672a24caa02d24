import type { OperationBase } from "../operations/index.js";
import type { Draft } from "./draft.js";
import type { EmitContext } from "./emit-context.js";

/** What a dialect does with an operation. */
export type Verdict = "exact" | "emulated" | "nothing" | "impossible";

/** How one kind of operation becomes statements in one dialect, with the verdict and the reason for it. */
export interface Emitter<O extends OperationBase> {
  readonly verdict: Verdict;
  readonly because?: string;
  emit(operation: O, context: EmitContext): readonly Draft[];
}

type Emit<O extends OperationBase> = (operation: O, context: EmitContext) => readonly Draft[];

/** The dialect has this operation. */
export function exact<O extends OperationBase>(emit: Emit<O>): Emitter<O> {
  return { verdict: "exact", emit };
}

/** The dialect lacks this operation, and the statements do the same by other means. */
export function emulated<O extends OperationBase>(because: string, emit: Emit<O>): Emitter<O> {
  return { verdict: "emulated", because, emit };
}

/** The operation has no meaning in this dialect; the script says so in a comment. */
export function nothing<O extends OperationBase>(because: string): Emitter<O> {
  return { verdict: "nothing", because, emit: () => [{ remark: because }] };
}

/** The operation is refused. */
export function impossible<O extends OperationBase>(because: string, advice: string): Emitter<O> {
  return {
    verdict: "impossible",
    because,
    emit(operation, context) {
      throw context.refuse(`${operation.kind}: ${because}`, advice);
    },
  };
}
