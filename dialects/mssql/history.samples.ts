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
import { mssql } from "./index.js";

/** A history that grows operation by operation; each gives the statements that it becomes. */
export function history(version = "2019") {
  const definition = (operation: Operation) =>
    operationDefinitions[operation.kind] as unknown as OperationDefinition<Operation>;
  const { names, nameLimit } = mssql.traits;
  const replay: ReplayContext = { dialects: names, naming: defaultNaming, nameLimit, definition };
  let model = SchemaModel.empty(names);
  return (given: Operation): string[] => {
    const operation = definition(given).resolve?.(given, model, replay) ?? given;
    const before = model;
    const after = definition(operation).apply(operation, before, replay);
    const context = new EmitContext(mssql, new ServerVersion(version), {}, replay, before, after);
    const drafts = context.emit(operation, before, after);
    model = after;
    return drafts.map((draft) => (isRemark(draft) ? `-- ${draft.remark}` : draft.sql));
  };
}

/** What an emitter may know where no table matters. */
export function someContext(version = "2019"): EmitContext {
  const { names, nameLimit } = mssql.traits;
  const empty = SchemaModel.empty(names);
  const definition = (operation: Operation) =>
    operationDefinitions[operation.kind] as unknown as OperationDefinition<Operation>;
  const replay: ReplayContext = { dialects: names, naming: defaultNaming, nameLimit, definition };
  return new EmitContext(mssql, new ServerVersion(version), {}, replay, empty, empty);
}
