import {
  defaultNaming,
  EmitContext,
  isRemark,
  type Operation,
  type OperationDefinition,
  operationDefinitions,
  type ReplayContext,
  SchemaModel,
  ServerVersion,
} from "../../src/dialect/index.js";
import { oracle } from "./index.js";

/** A history that grows operation by operation; each gives the statements that it becomes. */
export function history(version = "19") {
  const definition = (operation: Operation) =>
    operationDefinitions[operation.kind] as unknown as OperationDefinition<Operation>;
  const { names, nameLimit } = oracle.traits;
  const replay: ReplayContext = { dialects: names, naming: defaultNaming, nameLimit, definition };
  let model = SchemaModel.empty(names);
  return (given: Operation): string[] => {
    const operation = definition(given).resolve?.(given, model, replay) ?? given;
    const before = model;
    const after = definition(operation).apply(operation, before, replay);
    const context = new EmitContext(oracle, new ServerVersion(version), {}, replay, before, after);
    const drafts = context.emit(operation, before, after);
    model = after;
    return drafts.flatMap((draft) => {
      if (isRemark(draft)) return [`-- ${draft.remark}`];
      return draft.note === undefined ? [draft.sql] : [`-- ${draft.note}`, draft.sql];
    });
  };
}

/** What an emitter may know where no table matters. */
export function someContext(version = "19"): EmitContext {
  const { names, nameLimit } = oracle.traits;
  const empty = SchemaModel.empty(names);
  const definition = (operation: Operation) =>
    operationDefinitions[operation.kind] as unknown as OperationDefinition<Operation>;
  const replay: ReplayContext = { dialects: names, naming: defaultNaming, nameLimit, definition };
  return new EmitContext(oracle, new ServerVersion(version), {}, replay, empty, empty);
}
