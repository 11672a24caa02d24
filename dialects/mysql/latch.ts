import { lines } from "../../src/dialect/index.js";
import { text } from "./literal.js";

/** 1 as soon as something was refused or has failed; a session that it stops writes nothing any more. */
export const stopped = "@limbeck_stopped";

/** The text that is prepared next. */
export const prepared = "@limbeck_sql";

/** Notes whether the statement before failed. */
export const noteFailure = `SET ${stopped} = (${stopped} OR @@error_count > 0);`;

/** Notes it and forgets the prepared text, so that none can run twice. */
export const noteAndForget = `SET ${stopped} = (${stopped} OR @@error_count > 0), ${prepared} = NULL;`;

/**
 * Stops the session where the statement before failed. Two statements: where the variable's name raises a warning
 * (MariaDB from 11.1 on), that would reset the count of errors before it is read.
 */
export function latch(readOnly: string): string {
  return lines(noteFailure, `SET SESSION ${readOnly} = ${stopped};`);
}

/** The same after a prepared statement. */
export function latchPrepared(readOnly: string): string {
  return lines(noteAndForget, `SET SESSION ${readOnly} = ${stopped};`);
}

/** The latch's first state: what the guard has left. */
export function latchOpen(readOnly: string): string {
  return lines(
    "-- from here on each failure is noted, and nothing can be written after it, whatever the client does",
    `SET ${stopped} = @@SESSION.${readOnly};`,
  );
}

/** Fails with the reason, as the guard does, unless the condition holds. A comma would cut the reason. */
export function stopUnless(condition: string, reason: string): string {
  return `SET SESSION sql_mode = IF(${condition}, @@SESSION.sql_mode, ${text(`STOPPED: ${reason}`)});`;
}

/** A line for the reader, unless the script has stopped. */
export function progressUnlessStopped(line: string): string {
  return `SELECT IF(${stopped}, 'STOPPED: nothing is done any more', ${text(line)}) AS progress;`;
}

/**
 * A transaction that is only committed where nothing has failed: turning autocommit on commits, a ROLLBACK after that
 * finds nothing to undo.
 */
export function allOrNothing(blocks: readonly string[]): string[] {
  return [
    "SET autocommit = 0;",
    ...blocks,
    lines(
      `SET autocommit = NOT ${stopped};  -- commits, unless a statement has failed`,
      "ROLLBACK;",
      "SET autocommit = 1;",
    ),
  ];
}
