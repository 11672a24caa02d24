import {
  type CreateView,
  createViewText,
  type Draft,
  type EmitContext,
  expectNotMaterialized,
  words,
} from "../../src/dialect/index.js";

/** `CREATE [OR REPLACE] VIEW … AS …` */
export function createView(operation: CreateView, context: EmitContext): Draft[] {
  expectNotMaterialized(operation, context);
  return [createViewText(operation, context, words("CREATE", operation.replace && "OR REPLACE", "VIEW"))];
}
