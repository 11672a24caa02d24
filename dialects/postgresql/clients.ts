import {
  type Client,
  ended,
  Fault,
  lines,
  oneLine,
  type ScriptFacts,
  type SectionFacts,
} from "../../src/dialect/index.js";
import { guard, moveRows } from "./guard.js";
import { plainAnywhere, psqlAnywhere } from "./idempotent.js";
import { expectPsqlText } from "./psql-text.js";

const onFailure =
  "at the first error; everything since the last COMMIT is undone, and the version table says where the database stands";

/** Nothing can be written until a guard has passed: BEGIN READ WRITE is the only way in. */
const safetyCatch =
  "SET default_transaction_read_only = on;  -- nothing can be written until the guard has passed";

function settings({ timeouts }: ScriptFacts): string {
  return lines(
    "SET standard_conforming_strings = on;",
    timeouts.lock !== undefined && `SET lock_timeout = '${timeouts.lock}ms';`,
    timeouts.statement !== undefined && `SET statement_timeout = '${timeouts.statement}ms';`,
    safetyCatch,
  );
}

/** A section inside a transaction is one; a section outside has its guard in a transaction of its own before it. */
function openSection(facts: SectionFacts): readonly string[] {
  if (facts.inTransaction) return facts.opens ? ["BEGIN READ WRITE;", ...guard(facts)] : [];
  return [
    "BEGIN READ WRITE;",
    ...guard(facts),
    "SET default_transaction_read_only = off;\nCOMMIT;",
    `-- outside a transaction: ${facts.because}`,
  ];
}

function closeSection({ inTransaction, closes }: SectionFacts): readonly string[] {
  if (!inTransaction) return ["SET default_transaction_read_only = on;"];
  return closes ? ["COMMIT;"] : [];
}

/**
 * Armored, a script must stop by itself: what is inside a transaction does, because an aborted one commits nothing, and
 * what is outside does where the script can tell whether it has worked.
 */
const armored: Partial<Client> = {
  openSection(facts) {
    if (!facts.inTransaction && facts.unprobed > 0) {
      throw new Fault(
        "unsupported",
        `no armored script can hold what runs outside a transaction: ${facts.because}`,
        {
          advice: "Compile this revision without --armor full, or give the statement a revision of its own.",
          place: { dialect: "postgresql", revision: facts.revision },
        },
      );
    }
    return openSection(facts);
  },
};

const frame = { openSection, closeSection, moves: moveRows, terminate: (sql: string) => ended(sql) };

/** psql, the client of PostgreSQL's DBAs. Its directives are reset because a ~/.psqlrc may have changed them. */
const psql: Client = {
  ...frame,
  name: "psql",
  terminate(sql, { raw }) {
    if (raw) expectPsqlText(sql);
    return ended(sql);
  },
  command: (file) => `psql -X -f ${file} DATABASE`,
  onFailure: `${onFailure}; exit code 3`,
  open: (facts) => [
    lines(
      "\\set ON_ERROR_STOP on",
      "\\set ON_ERROR_ROLLBACK off",
      "\\set AUTOCOMMIT on",
      "\\encoding UTF8",
      settings(facts),
    ),
  ],
  close: () => ["SET default_transaction_read_only = off;"],
  modes: { full: armored, idempotent: psqlAnywhere, resumable: psqlAnywhere },
  progress: (text) => `\\echo '${oneLine(text).replaceAll("\\", "\\\\").replaceAll("'", "''")}'`,
};

/** Any program that sends the statements as they stand. */
const plain: Client = {
  ...frame,
  name: "plain",
  command: (file) => `run ${file} in one session that stops at the first error`,
  onFailure,
  open: (facts) => [lines("SET client_encoding = 'UTF8';", settings(facts))],
  close: () => ["SET default_transaction_read_only = off;"],
  modes: { full: armored, idempotent: plainAnywhere, resumable: plainAnywhere },
  progress: () => undefined,
};

export const clients = { psql, plain };
