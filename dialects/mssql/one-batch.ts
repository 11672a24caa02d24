import {
  type Client,
  commentLine,
  lines,
  type MovesFacts,
  oneLine,
  quoted,
  type SectionFacts,
  type TerminateOptions,
} from "../../src/dialect/index.js";
import { executed, expectExecutable, readsPlain } from "./executed.js";
import { ensureTable, pending, refuseOrphan, refuseOthers, refuseUnknown, waits } from "./guard.js";
import { checkedMoves, movesFromAnywhere } from "./moves.js";
import { dropSteps, makeSteps } from "./steps.js";

/** Texts of more lines than these are not repeated as a comment. */
const mostShown = 60;

/** A comment in which no client looks for a variable. */
export function comment(text: string): string {
  return commentLine(text.replaceAll("$(", "$ ("));
}

/** A line that is shown at once; PRINT would wait for the end of the batch. RAISERROR takes no expressions. */
function told(text: string): string {
  return `RAISERROR(N'%s', 0, 1, N${quoted(oneLine(text).replaceAll("$(", "$ ("))}) WITH NOWAIT;`;
}

/**
 * What changes the database together is one batch with one TRY, so that no client comes between: the first error goes
 * to CATCH, which undoes the transaction and lets the session run nothing more.
 */
const frame = {
  comment,
  progress: told,
  leave: ["GO"],
  terminate: (sql: string, { revision, number, of }: TerminateOptions) => {
    expectExecutable(sql);
    return lines(...plainText(sql), ...step(revision, number, of), executed(sql));
  },
};

function plainText(sql: string): string[] {
  const rows = sql.split("\n");
  if (readsPlain(sql) || rows.length > mostShown) return [];
  return rows.map((row) => comment(row).trimEnd());
}

function step(revision: string | undefined, number: number | undefined, of: number | undefined): string[] {
  if (revision === undefined || number === undefined) return [];
  const text = `revision ${revision}, step ${number} of ${of}`;
  return [`SET @step = N${quoted(text)}; RAISERROR(N'%s', 0, 1, @step) WITH NOWAIT;`];
}

const opening = lines(
  "DECLARE @step nvarchar(400) = N'the guard', @found nvarchar(4000) = N'no version table',",
  "    @sql nvarchar(max), @message nvarchar(2000);",
  "BEGIN TRY",
);

const closing = lines(
  "END TRY",
  "BEGIN CATCH",
  "    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;",
  "    SET @message = LEFT(CONCAT(CASE WHEN ERROR_MESSAGE() NOT LIKE N'refused:%' THEN CONCAT(N'stopped at ', @step,",
  "        N'; everything since the last COMMIT is undone. Error ', ERROR_NUMBER(), N', line ', ERROR_LINE(), N': ') END, ERROR_MESSAGE()), 2000);",
  "    RAISERROR(N'%s', 16, 127, @message);",
  "    SET NOEXEC ON;",
  "END CATCH;",
  "GO",
);

/** What stands before the section's statements: `check` within a transaction. */
function opened(facts: SectionFacts, check: readonly string[]): string[] {
  const { inTransaction, opens, because } = facts;
  if (!inTransaction) {
    const checked = check.length === 0 ? [] : ["BEGIN TRANSACTION;", ...check, "COMMIT TRANSACTION;"];
    return [opening, ...checked, comment(`outside a transaction: ${because}`)];
  }
  return [...(opens ? [lines(opening, "BEGIN TRANSACTION;")] : []), ...check];
}

function closed({ inTransaction, closes }: SectionFacts): string[] {
  if (!inTransaction) return [closing];
  return closes ? [lines("COMMIT TRANSACTION;", closing)] : [];
}

/** Version rows always move within a transaction. */
function together({ inTransaction }: MovesFacts, moves: readonly string[]): readonly string[] {
  return inTransaction || moves.length === 0
    ? moves
    : ["BEGIN TRANSACTION;", ...moves, "COMMIT TRANSACTION;"];
}

/** The form that is safe also in a client that goes on after errors. */
export const armored: Partial<Client> = {
  ...frame,
  openSection: (facts) =>
    opened(
      facts,
      facts.opens || !facts.inTransaction ? [...ensureTable(facts, facts.before), refuseOthers(facts)] : [],
    ),
  moves: (facts) => together(facts, checkedMoves(facts)),
  closeSection: closed,
};

/** The form that begins wherever the database stands within the range. */
export const anywhere: Partial<Client> = {
  ...frame,
  close: dropSteps,
  openSection: (facts) => [
    ...opened(facts, [
      ...(facts.first ? [...ensureTable(facts, facts.from), refuseUnknown(facts), ...makeSteps(facts)] : []),
    ]),
    lines(
      `IF ${pending(facts)}`,
      "BEGIN",
      `SET @step = N${quoted(`revision ${facts.revision}`)};`,
      ...(facts.section === 1 ? refuseOrphan(facts) : []),
    ),
  ],
  moves: (facts) => together(facts, movesFromAnywhere(facts)),
  closeSection: (facts) => [
    lines("END", `ELSE ${told(`${facts.revision}: ${waits(facts)}`)}`),
    ...closed(facts),
  ],
};
