import { type Remark, remark } from "../dialect/index.js";
import type { CreateTable, Operation } from "../operations/index.js";
import { showTable } from "../schema/index.js";

/** Whether the operation only says what is there already. */
export function isDeclaration(operation: Operation): operation is CreateTable {
  return operation.kind === "createTable" && operation.exists === true;
}

export function declared(operation: CreateTable): Remark {
  return remark(`table ${showTable(operation)} is there already`);
}
