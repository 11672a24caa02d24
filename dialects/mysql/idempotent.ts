import {
  type Client,
  lines,
  type SectionFacts,
  type ServerVersion,
  type TerminateOptions,
} from "../../src/dialect/index.js";
import { expectPreparable } from "./expect-form.js";
import { latch, latchPrepared, prepared, stopped, stopUnless } from "./latch.js";
import { text } from "./literal.js";
import { preparedText } from "./prepared-text.js";
import type { Session } from "./session.js";
import { statementsIn } from "./statements-in.js";
import { anyRow, conditionOf, movesAnywhere, run } from "./version-moves.js";

const onFailure =
  "at the first error; no later statement changes anything, whatever the client does; each statement before it stays done";

/** Each statement stands in a text that is prepared where its revision is still to be applied. */
export function idempotentWith(session: Session): Partial<Client> {
  return {
    onFailure: `${onFailure}; finish or undo by hand what the stopped revision has done, then run the script again`,
    openSection: (facts) => openRevision(facts, session),
    terminate: (sql, options) =>
      lines(
        stepComment(options),
        ...parts(sql, options, session).map((one) => {
          expectPreparable(one, options, session);
          return preparedWhere(run, one, session.readOnly(serverOf(options)));
        }),
      ),
    moves: (facts) => movesAnywhere(facts, session.readOnly(facts.server)),
  };
}

/** A line for the reader where the revision does not run. */
export function saysNothingToDo(revision: string): string {
  return `SELECT ${text(`${revision}: nothing to do`)} AS progress FROM DUAL WHERE ${run} = 0 AND NOT ${stopped};`;
}

/** Finds out whether the revision is still to run; an upgrade's parents must be applied. */
export function openRevision(facts: SectionFacts, session: Session): string[] {
  const readOnly = session.readOnly(facts.server);
  const { when, rows, requires } = conditionOf(facts);
  const parents = facts.direction === "upgrade" ? requires : [];
  return [
    lines(
      `SET ${run} = NOT ${stopped} AND ${when === "present" ? "" : "NOT "}${anyRow(rows, facts)};`,
      latch(readOnly),
    ),
    ...parents.map(({ revision, rows: applied }) =>
      lines(
        stopUnless(
          `NOT ${run} OR ${anyRow(applied, facts)}`,
          `revision ${facts.revision} needs ${revision} first`,
        ),
        latch(readOnly),
      ),
    ),
  ];
}

/** The statement, run where the condition's variable is 1; a variable that is NULL lets nothing be prepared, which stops. */
export function preparedWhere(variable: string, sql: string, readOnly: string): string {
  return lines(prepare(variable, sql), latchPrepared(readOnly));
}

export function prepare(variable: string, sql: string): string {
  const { literal, shown } = preparedText(sql);
  return lines(
    shown,
    `SET ${prepared} = CASE ${variable} WHEN 1 THEN ${literal} WHEN 0 THEN 'DO 0' END;`,
    `PREPARE limbeck_step FROM ${prepared};`,
    "EXECUTE limbeck_step;",
  );
}

/** The statements of one item of the plan: several only where the author wrote several. */
export function parts(sql: string, { raw }: TerminateOptions, { dialect }: Session): string[] {
  return raw ? statementsIn(sql, dialect) : [sql];
}

/** Which statement of its revision this is, where there are several. */
export function stepComment({ number, of }: TerminateOptions): string | undefined {
  return number === undefined || of === undefined || of < 2 ? undefined : `-- step ${number} of ${of}`;
}

export function serverOf({ server }: TerminateOptions): ServerVersion {
  if (server === undefined) throw new Error("a statement of this form needs to know the server");
  return server;
}
