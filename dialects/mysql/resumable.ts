import { createHash } from "node:crypto";
import {
  type Client,
  lines,
  revisionLiteral,
  type ScriptFacts,
  type TerminateOptions,
  tableText,
  type VersionTable,
  versionLength,
} from "../../src/dialect/index.js";
import { expectRepeatable } from "./expect-form.js";
import { openRevision, parts, prepare, preparedWhere, serverOf } from "./idempotent.js";
import { allOrNothing, latch, latchPrepared, noteFailure, stopped, stopUnless } from "./latch.js";
import { phrases } from "./phrases.js";
import type { Session } from "./session.js";
import { beginning } from "./statements-in.js";
import { movesAnywhere, run } from "./version-moves.js";

/** Whether the step at hand is still to be done. */
const todo = "@limbeck_do";

/** These commit by themselves. */
const definition = /^(?:CREATE|ALTER|DROP|RENAME|TRUNCATE|ANALYZE|OPTIMIZE|REPAIR|GRANT|REVOKE)\b/;

/** What these do is gone with the session, so that each run does it again. */
const sessionOnly = /^(?:SET|USE)\b/;

/**
 * A row for each finished statement of the revision under way. What changes rows is committed together with its own; what
 * commits by itself is noted right after it. The rows go when the revision's row moves.
 */
export function resumableWith(session: Session): Partial<Client> {
  return {
    onFailure:
      "at the first error; no later statement changes anything, whatever the client does; run the same script again: it goes on with the statement that failed",
    openSection: (facts) => openRevision(facts, session),
    terminate: (sql, options) => numbered(sql, options, session),
    moves(facts) {
      const own = revisionLiteral(facts.revision);
      const forget = `DELETE FROM ${stepsTable(facts)}\nWHERE revision = ${own} AND ${run};`;
      return movesAnywhere(facts, session.readOnly(facts.server), [forget]);
    },
    close: (facts) => dropSteps(facts, session),
  };
}

function stepsTable({ versionTable: { table, schema } }: { readonly versionTable: VersionTable }): string {
  return tableText({ table: `${table}_steps`, ...(schema === undefined ? {} : { schema }) }, phrases);
}

/** The table of finished steps, and what to do where it knows less than the database. */
export function openSteps(facts: ScriptFacts, session: Session): string {
  const steps = stepsTable(facts);
  return lines(
    "-- The steps that are done, so that another run passes them over. Where a run stops because something exists already",
    "-- (or is gone already), that step was done and not noted: the run before was cut off right then, or another script",
    "-- did it. Look whether it is so, note the step that stands above the statement, and run this script again:",
    `--   INSERT INTO ${steps} (revision, step) VALUES ('REVISION', 'STEP');`,
    `CREATE TABLE IF NOT EXISTS ${steps} (`,
    `    revision VARCHAR(${versionLength}) NOT NULL,`,
    "    step VARCHAR(20) NOT NULL,",
    "    digest CHAR(16) NOT NULL DEFAULT '',",
    "    done_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,",
    "    PRIMARY KEY (revision, step)",
    ") ENGINE = InnoDB;",
    latch(session.readOnly(facts.server)),
  );
}

function dropSteps(facts: ScriptFacts, session: Session): string[] {
  const steps = stepsTable(facts);
  return [
    lines(
      "-- no step is under way: the table is not needed any more",
      `SET ${todo} = NOT ${stopped} AND NOT EXISTS (SELECT 1 FROM ${steps});`,
      preparedWhere(todo, `DROP TABLE ${steps}`, session.readOnly(facts.server)),
    ),
  ];
}

function numbered(sql: string, options: TerminateOptions, session: Session): string {
  const all = parts(sql, options, session);
  const number = String(options.number ?? 1);
  const where = `of ${options.of ?? 1}, revision ${options.revision}`;
  return lines(
    ...all.map((one, at) => {
      const step = all.length === 1 ? number : `${number}.${at + 1}`;
      return lines(`-- step ${step} ${where}`, stepText(one, step, options, session));
    }),
  );
}

/** Tells the text of a step that is done from another one: of an edited revision, or of the other direction. */
function digestOf(sql: string): string {
  return createHash("sha256").update(sql).digest("hex").slice(0, 16);
}

/** A step that was done with another text is neither to do nor done: NULL, which stops the script. */
function stepText(sql: string, step: string, options: TerminateOptions, session: Session): string {
  expectRepeatable(sql, options, session);
  const readOnly = session.readOnly(serverOf(options));
  const begins = beginning(sql);
  if (sessionOnly.test(begins)) return preparedWhere(run, sql, readOnly);
  const { revision = "", versionTable } = options;
  if (versionTable === undefined) throw new Error("a step needs to know the version table");
  const steps = stepsTable({ versionTable });
  const [own, number] = [revisionLiteral(revision), revisionLiteral(step)];
  const digest = revisionLiteral(digestOf(sql));
  const work = [
    prepare(todo, sql),
    lines(
      noteFailure,
      `INSERT INTO ${steps} (revision, step, digest)`,
      `SELECT ${own}, ${number}, ${digest} FROM DUAL`,
      `WHERE ${todo} AND NOT ${stopped};`,
      latchPrepared(readOnly),
    ),
  ];
  return lines(
    `SET ${todo} = ${run} AND (SELECT IF(COUNT(*) = 0, 1, IF(MAX(digest) IN ('', ${digest}), 0, NULL))`,
    `    FROM ${steps} WHERE revision = ${own} AND step = ${number});`,
    stopUnless(`${todo} IS NOT NULL`, `step ${step} of revision ${revision} was done with another text`),
    ...(definition.test(begins) ? work : allOrNothing(work)),
  );
}
