import { Fault, type StatementFacts } from "../../src/dialect/index.js";
import type { Session } from "./session.js";
import { beginning } from "./statements-in.js";

const transaction =
  /^(?:START TRANSACTION|BEGIN(?! NOT ATOMIC)|COMMIT|ROLLBACK|SAVEPOINT|RELEASE SAVEPOINT|XA)\b/;
const setting = /^SET\b.*\b(?:AUTOCOMMIT|SQL_MODE|TX_READ_ONLY|TRANSACTION_READ_ONLY|LIMBECK_\w+)\b/;
const passing = /^(?:CREATE (?:OR REPLACE )?TEMPORARY|LOCK TABLES?)\b/;
const intoVariable = /\bINTO\s+@/i;

type Facts = Partial<StatementFacts>;

/** Raises a fault where the statement would undo what a latch between statements relies on. */
export function expectLatchable(sql: string, facts: Facts, { dialect }: Session): void {
  const begins = beginning(sql);
  if (transaction.test(begins)) {
    throw refused("brings a transaction of its own", "Leave its transaction words out", facts, dialect);
  }
  if (setting.test(begins)) {
    throw refused("changes a setting that the script relies on", "Leave the setting out", facts, dialect);
  }
}

/** Raises a fault where the statement cannot be prepared, and so cannot be skipped. */
export function expectPreparable(sql: string, facts: Facts, session: Session): void {
  expectLatchable(sql, facts, session);
  if (facts.server === undefined || !session.unprepared(facts.server).test(beginning(sql))) return;
  throw refused(
    "cannot be prepared, so that nothing can skip it",
    "Compile one script for each revision on the way (FROM:TO)",
    facts,
    session.dialect,
  );
}

/** Raises a fault where a run that goes on behind the statement would miss what it left in the session. */
export function expectRepeatable(sql: string, facts: Facts, session: Session): void {
  expectPreparable(sql, facts, session);
  if (!passing.test(beginning(sql)) && !intoVariable.test(sql)) return;
  throw refused(
    "leaves something in the session, which a second run would not find",
    "Do its work in one statement",
    facts,
    session.dialect,
  );
}

function refused(because: string, advice: string, { mode, revision }: Facts, dialect: string): Fault {
  return new Fault("unsupported", `no ${mode ?? "such"} script can hold the raw SQL: it ${because}`, {
    advice: `${advice}, or compile the plain form.`,
    place: { dialect, ...(revision === undefined ? {} : { revision }) },
  });
}
