import {
  type Client,
  Fault,
  lines,
  type MovesFacts,
  quoted,
  revisionLiteral,
  type SectionFacts,
  type TerminateOptions,
  tableText,
} from "../../src/dialect/index.js";
import { among } from "./among.js";
import { dashes } from "./client-text.js";
import { executed, readsPlain } from "./executed.js";
import { countRows, createVersionTable, refuseOthers, refuseUnknown } from "./guard.js";
import { conditionOf, executedMoves, movesFromAnywhere } from "./moves.js";
import { phrases } from "./phrases.js";
import { expectNoCommand, statementsIn } from "./statement-text.js";
import { dropSteps, forget, ledger, makeSteps } from "./steps.js";

/** Texts of more lines than these are not repeated as a comment. */
const mostShown = 60;

/**
 * A section is one block, so that no client comes between: the first error goes to its end, which tells the step and
 * undoes what is not committed. The next block's guard then refuses, whatever the client does.
 */
function opening(...more: readonly string[]): string {
  return lines(
    "DECLARE",
    "  l_step VARCHAR2(200) := 'the guard';",
    "  l_found VARCHAR2(4000);",
    "  l_count PLS_INTEGER;",
    "  l_sql CLOB;",
    ...more,
    "BEGIN",
  );
}

function closing({ versionTable }: SectionFacts, done: string): string {
  const missing = `refused: this database has no table ${tableText(versionTable, phrases)}. Nothing was changed.`;
  return lines(
    "COMMIT;",
    "EXCEPTION",
    "  WHEN OTHERS THEN",
    "    ROLLBACK;",
    "    IF SQLCODE = -20001 AND l_step IN ('the guard', 'the version table') THEN",
    "      RAISE;",
    "    END IF;",
    "    IF SQLCODE = -942 AND l_step = 'the guard' THEN",
    `      RAISE_APPLICATION_ERROR(-20001, ${quoted(missing)});`,
    "    END IF;",
    `    RAISE_APPLICATION_ERROR(-20002, SUBSTRB('stopped at ' || l_step || ${quoted(`: ${done}. `)} || SQLERRM, 1, 2000), TRUE);`,
    "END;",
    "/",
  );
}

const stays = "Oracle commits each DDL statement by itself, the steps of this revision before it are done";
const goesOn = "run the same script again, it goes on with this step";

function numbered(sql: string, { revision, number, of, body = false }: TerminateOptions) {
  expectNoCommand(sql);
  const all = statementsIn(sql, body);
  return all.map((text, at) => {
    expectRuns(text);
    const step = all.length === 1 ? `${number}` : `${number}.${at + 1}`;
    return { text, step, label: `l_step := ${quoted(`revision ${revision}, step ${step} of ${of}`)};` };
  });
}

/** EXECUTE IMMEDIATE of a query without INTO does nothing. */
function expectRuns(sql: string): void {
  if (!/^(?:SELECT|WITH(?!\s+(?:FUNCTION|PROCEDURE)))(?![\w$#])/i.test(withoutComments(sql))) return;
  throw new Fault("unsupported", "a query by itself is not run within a block", {
    advice: "Leave it out, or compile without --armor full, --idempotent and --resumable.",
    place: { dialect: "oracle" },
  });
}

function withoutComments(sql: string): string {
  return sql.replace(/^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, "");
}

function plainText(sql: string): string[] {
  const rows = sql.split("\n");
  if (readsPlain(sql) || rows.length > mostShown) return [];
  return rows.map((row) => dashes(row).trimEnd());
}

function terminate(sql: string, options: TerminateOptions): string {
  const all = numbered(sql, options);
  return lines(...plainText(sql), ...all.flatMap(({ text, label }) => [label, executed(text)]));
}

function moved(moves: readonly string[]): string[] {
  return moves.length === 0 ? [] : [lines("l_step := 'the version table';", ...moves)];
}

/** The form that is safe also in a client that goes on after errors. */
export const armored: Partial<Client> = {
  comment: dashes,
  openSection: (facts) => [lines(opening(), ...createVersionTable(facts, facts.before)), refuseOthers(facts)],
  terminate,
  moves: (facts) => moved(executedMoves(facts)),
  closeSection: (facts) => [closing(facts, stays)],
};

/** The form that begins wherever the database stands within the range. */
export const anywhere: Partial<Client> = {
  ...armored,
  openSection: (facts) => [lines(opening(), ...begin(facts)), ...due(facts)],
  moves: (facts) => moved(movesFromAnywhere(facts)),
  closeSection: (facts) => ["END IF;", closing(facts, stays)],
};

/** The same, which also notes each statement that is done, so that a second run goes on with the one that failed. */
export const resumable: Partial<Client> = {
  ...anywhere,
  openSection: (facts) => [
    lines(opening(...ledger(facts)), ...begin(facts)),
    ...(facts.first ? [makeSteps(facts)] : []),
    ...due(facts),
  ],
  terminate: (sql, options) =>
    lines(
      ...plainText(sql),
      ...numbered(sql, options).map(({ text, step, label }) =>
        /^ALTER\s+SESSION\b/i.test(withoutComments(text))
          ? lines(label, executed(text))
          : lines(
              label,
              `IF NOT is_done(${quoted(step)}) THEN`,
              executed(text),
              `note_done(${quoted(step)});`,
              "END IF;",
            ),
      ),
    ),
  moves: (facts) => moved(lastMoves(facts)),
  close: (facts) => [dropSteps(facts)],
  closeSection: (facts) => ["END IF;", closing(facts, goesOn)],
};

function lastMoves(facts: MovesFacts): string[] {
  return facts.moves.length === 0 ? [] : [...movesFromAnywhere(facts), forget(facts)];
}

/** Rows that the range does not know are refused once; the sections after the first are held by their own conditions. */
function begin(facts: SectionFacts): string[] {
  return facts.first ? [...createVersionTable(facts, facts.from), refuseUnknown(facts)] : [];
}

function due(facts: SectionFacts): string[] {
  const { when, rows, requires } = conditionOf(facts);
  const orphan = facts.direction === "upgrade" ? requires : [];
  return [
    lines(
      countRows(facts, among(rows)),
      `IF l_count ${when === "present" ? "> 0" : "= 0"} THEN`,
      ...orphan.map((parent) =>
        lines(
          countRows(facts, among(parent.rows)),
          "IF l_count = 0 THEN",
          `  RAISE_APPLICATION_ERROR(-20001, ${quoted(`refused: revision ${facts.revision} needs ${parent.revision} first`)});`,
          "END IF;",
        ),
      ),
      `l_step := ${revisionLiteral(facts.revision)};`,
    ),
  ];
}
