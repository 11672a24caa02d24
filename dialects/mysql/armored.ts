import { type Client, lines, type TerminateOptions } from "../../src/dialect/index.js";
import { expectLatchable } from "./expect-form.js";
import { parts, serverOf, stepComment } from "./idempotent.js";
import { latch } from "./latch.js";
import type { Session } from "./session.js";
import { latchedMoves } from "./version-moves.js";

/** Plain statements, each with a latch behind it; `end` ends a statement for the client. */
export function armoredWith(
  session: Session,
  end: (sql: string, options: TerminateOptions) => string,
): Partial<Client> {
  return {
    onFailure:
      "at the first error; no later statement changes anything, whatever the client does; each statement before it stays done, and the comments and progress lines say which those are",
    terminate: (sql, options) =>
      lines(
        stepComment(options),
        ...parts(sql, options, session).map((one) => {
          expectLatchable(one, options, session);
          return lines(end(one, options), latch(session.readOnly(serverOf(options))));
        }),
      ),
    moves: (facts) => latchedMoves(facts, session.readOnly(facts.server)),
  };
}
