import * as v from "valibot";
import { Fault } from "../errors/index.js";
import { type SqlText, textFor } from "../schema/index.js";
import { applyEffects } from "./apply-effects.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import type { Operation } from "./operation.js";
import { replayOne } from "./replay-one.js";
import { operationShape } from "./shape/operation.js";
import { sqlText } from "./shape/sql-text.js";

/** Raw SQL, passed on as it stands. */
export interface Execute extends OperationBase {
  readonly kind: "execute";
  readonly sql: SqlText;
  /** The file beside the revision that the text was read from: one, or one per dialect. */
  readonly file?: SqlText;
  /**
   * What the text does to the schema, so that the model stays true; nothing is emitted for these. Absent: the text is
   * read, and where that fails the objects that it names are unsure.
   */
  readonly effects?: readonly Operation[];
}

export const execute: OperationDefinition<Execute> = {
  kind: "execute",
  shape: operationShape("execute", {
    sql: sqlText,
    file: v.optional(sqlText),
    effects: v.optional(v.array(v.custom<Operation>((input) => typeof input === "object" && input !== null))),
  }),
  apply({ sql, effects }, before, context) {
    if (effects !== undefined) {
      return effects.reduce((model, effect) => replayOne(effect, model, context).after, before);
    }
    const text = context.effectsOf === undefined ? undefined : textFor(sql, context.dialects);
    const inferred = text === undefined ? undefined : context.effectsOf?.(text);
    return inferred === undefined ? before : applyEffects(inferred, before, context);
  },
  reverse(): readonly Operation[] {
    throw new Fault("irreversible", "raw SQL cannot be reversed", {
      advice: "Write the downgrade of this revision.",
    });
  },
  summary: ({ file }) => (typeof file === "string" ? `execute ${file}` : "execute SQL"),
};
