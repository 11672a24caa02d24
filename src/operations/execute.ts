import * as v from "valibot";
import { Fault } from "../errors/index.js";
import type { SqlText } from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import type { Operation } from "./operation.js";
import { operationShape } from "./shape/operation.js";
import { sqlText } from "./shape/sql-text.js";

/** Raw SQL, passed on as it stands. */
export interface Execute extends OperationBase {
  readonly kind: "execute";
  readonly sql: SqlText;
  /** The file beside the revision that the text was read from: one, or one per dialect. */
  readonly file?: SqlText;
  /** What the text does to the schema, so that the model stays true; nothing is emitted for these. */
  readonly effects?: readonly Operation[];
}

export const execute: OperationDefinition<Execute> = {
  kind: "execute",
  shape: operationShape("execute", {
    sql: sqlText,
    file: v.optional(sqlText),
    effects: v.optional(v.array(v.custom<Operation>((input) => typeof input === "object" && input !== null))),
  }),
  apply: ({ effects = [] }, before, context) =>
    effects.reduce((model, effect) => context.definition(effect).apply(effect, model, context), before),
  reverse(): readonly Operation[] {
    throw new Fault("irreversible", "raw SQL cannot be reversed", {
      advice: "Write the downgrade of this revision.",
    });
  },
  summary: ({ file }) => (typeof file === "string" ? `execute ${file}` : "execute SQL"),
};
