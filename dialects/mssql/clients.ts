import {
  type Client,
  ended,
  lines,
  type MovesFacts,
  oneLine,
  type ScriptFacts,
  type SectionFacts,
} from "../../src/dialect/index.js";
import { expectBatch } from "./batch-text.js";
import { ensureTable, refuseOthers } from "./guard.js";
import { text } from "./literal.js";
import { checkedMoves } from "./moves.js";
import { anywhere, armored, comment } from "./one-batch.js";

const undone = "at the first error; everything since the last COMMIT is undone";
const onFailure = `${undone}, and the version table says where the database stands`;
const goesOn = `${undone}; run the same script again, it goes on where the database stands`;

/** Options that must be on for filtered indexes, computed columns and indexed views, and that undo a failed batch. */
function settings({ timeouts }: ScriptFacts): string {
  const { lock, statement } = timeouts;
  return lines(
    "SET XACT_ABORT, NOCOUNT, QUOTED_IDENTIFIER, ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL ON;",
    "SET NUMERIC_ROUNDABORT, IMPLICIT_TRANSACTIONS OFF;",
    lock !== undefined && `SET LOCK_TIMEOUT ${lock};`,
    statement !== undefined &&
      `-- statement timeout ${statement} ms: the server has no setting for it; give it to the client (sqlcmd -t ${Math.ceil(statement / 1000)})`,
    "GO",
  );
}

/**
 * Nothing runs unless the settings were made (16384 is XACT_ABORT: a client that does not know `:on error` rejects the
 * batch that makes them) and the session has no transaction of its own, which COMMIT would leave open.
 */
function safetyCatch({ needs }: ScriptFacts): string {
  return lines(
    "IF @@TRANCOUNT > 0 OR (@@OPTIONS & 16384) = 0",
    "BEGIN",
    "    RAISERROR(N'refused: run this file in a new session, as its header says', 16, 127);",
    "    SET NOEXEC ON;",
    "END;",
    needs.has("utf8") &&
      lines(
        "IF UNICODE(N'é') <> 233",
        "BEGIN",
        "    RAISERROR(N'refused: the client does not read this file as UTF-8', 16, 127);",
        "    SET NOEXEC ON;",
        "END;",
      ),
    "GO",
  );
}

/** RAISERROR does not end the batch: a client that goes on finds the transaction closed and runs nothing more. */
const stop = ["IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;", "SET NOEXEC ON;"];

function guard(facts: SectionFacts): string[] {
  return [
    ...ensureTable(facts, facts.before).map((create) => `${create}\nGO`),
    lines("DECLARE @found nvarchar(4000) = 'no version table';", refuseOthers(facts, ...stop), "GO"),
  ];
}

/** A section outside a transaction has its guard in a transaction of its own before it. */
function openSection(facts: SectionFacts): readonly string[] {
  const { inTransaction, opens, because } = facts;
  if (inTransaction && !opens) return [];
  const guarded = ["BEGIN TRANSACTION;\nGO", ...guard(facts)];
  return inTransaction
    ? guarded
    : [...guarded, "COMMIT TRANSACTION;\nGO", comment(`outside a transaction: ${because}`)];
}

function closeSection({ inTransaction, closes }: SectionFacts): readonly string[] {
  return inTransaction && closes ? ["COMMIT TRANSACTION;\nGO"] : [];
}

/** Each move must hit its row. Where the section has no transaction, they have one of their own. */
function moves(facts: MovesFacts): string[] {
  const checked = checkedMoves(facts, ...stop);
  if (facts.inTransaction || checked.length === 0) return checked.map((move) => `${move}\nGO`);
  return [lines("BEGIN TRANSACTION;", ...checked, "COMMIT TRANSACTION;", "GO")];
}

/** One statement is one batch. */
function batch(sql: string): string {
  return `${ended(sql)}\nGO`;
}

/** PRINT is shown when its batch ends, so that it stands in one of its own. */
function progress(line: string): string {
  return `PRINT ${text(oneLine(line))};\nGO`;
}

/** sqlcmd, the client of SQL Server's DBAs; it stops at the first error, and the open transaction is undone. */
const sqlcmd: Client = {
  name: "sqlcmd",
  command: (file) => `sqlcmd -b -x -f 65001 -I -i ${file} -d DATABASE`,
  onFailure: `${onFailure}; exit code 1`,
  open: (facts) => [`:on error exit\n${settings(facts)}`, safetyCatch(facts)],
  close: () => [],
  openSection,
  closeSection,
  moves,
  comment,
  progress,
  terminate: (sql) => batch(expectBatch(sql, true)),
  modes: {
    full: armored,
    idempotent: { ...anywhere, onFailure: `${goesOn}; exit code 1` },
    resumable: { ...anywhere, onFailure: `${goesOn}; exit code 1` },
  },
};

/**
 * After an error such programs go on with the next batch, outside the transaction that the error has undone. So each
 * batch is followed by a line that undoes what is left and lets nothing more run. @@ERROR also tells of a batch that
 * did not compile, which XACT_ABORT does not see.
 */
const latch = "IF @@ERROR <> 0 BEGIN; IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION; SET NOEXEC ON; END;\nGO";

function latched(block: string): string {
  return block.endsWith("\nGO") ? `${block}\n${latch}` : block;
}

/**
 * Management Studio and other programs that split batches at GO and know no commands. NOEXEC is left as it is at the
 * end, so that nothing says "done" after an error; it is the next script that switches it off.
 */
const plain: Client = {
  name: "plain",
  command: (file) => `run ${file} in one new session of a program that knows GO, such as Management Studio`,
  onFailure: `${onFailure}; the session then runs nothing more until SET NOEXEC OFF`,
  open: (facts) => ["SET NOEXEC OFF;\nGO", settings(facts), safetyCatch(facts)],
  close: () => [],
  openSection: (facts) => openSection(facts).map(latched),
  closeSection: (facts) => closeSection(facts).map(latched),
  moves: (facts) => moves(facts).map(latched),
  comment,
  progress,
  terminate: (sql) => latched(batch(expectBatch(sql, false))),
  modes: {
    full: armored,
    idempotent: { ...anywhere, onFailure: goesOn },
    resumable: { ...anywhere, onFailure: goesOn },
  },
};

export const clients = { sqlcmd, plain };
