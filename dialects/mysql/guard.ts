import {
  lines,
  list,
  revisionLiteral,
  type ScriptFacts,
  tableText,
  versionColumn,
  versionRows,
} from "../../src/dialect/index.js";
import { zeroIsValue } from "./insert-rows.js";
import { text } from "./literal.js";
import { phrases } from "./phrases.js";

/** The version table's rows, moved by plain statements. */
export const mysqlVersionRows = versionRows(phrases, "CREATE TABLE IF NOT EXISTS");

/** The server's default of group_concat_max_len, in bytes: enough for some thirty heads. */
const shortest = 1024;

/** Character sets in which a quote or a backslash can be the second half of a character, so that a text could end early. */
const treacherous = ["gbk", "gb2312", "gb18030", "big5", "sjis", "cp932", "euckr", "ujis", "eucjpms"];

/** Notes whether the client's character set is one of them: asked before SET NAMES, which would hide it. */
export const notesClient = lines(
  "SET @unfit = @@SESSION.character_set_client IN (",
  `    ${treacherous.map((name) => `'${name}'`).join(", ")});`,
);

const unfit = text("REFUSED: run the client with --default-character-set=utf8mb4");

/**
 * Settles how the session reads texts and treats wrong values. Where a refusal stands in its place the server rejects
 * it as a mode, shows it as the reason (error 1231, cut at a comma) and leaves `also` undone as well.
 */
export function settle({ needs }: ScriptFacts, refusal?: string, also?: string): string {
  const modes = ["STRICT_TRANS_TABLES", "NO_ENGINE_SUBSTITUTION", "ERROR_FOR_DIVISION_BY_ZERO"];
  const mode = text([...modes, ...(needs.has(zeroIsValue) ? ["NO_AUTO_VALUE_ON_ZERO"] : [])].join(","));
  const value = refusal === undefined ? mode : `COALESCE(${refusal}, ${mode})`;
  return lines(
    "SET SESSION sql_mode = IF(@unfit,",
    `    ${unfit},`,
    `    ${value})${also === undefined ? "" : `,\n    ${also}`};`,
  );
}

/**
 * Notes in @refused why the database is not where the script starts, NULL if it is. Compared byte by byte: collations
 * hold `a` and `A` for equal. The first SET stands where the second fails, in a client that goes on after errors.
 */
export function notesRevision(facts: ScriptFacts): string {
  const wanted = facts.from.length === 0 ? "no revision" : facts.from.join(" ");
  const room = Buffer.byteLength(wanted) * 2;
  return lines(
    room > shortest && `SET SESSION group_concat_max_len = ${room};`,
    notesUnless(
      `CAST(found AS BINARY) = CAST(${text(wanted)} AS BINARY)`,
      ` but the script starts at ${wanted}`,
      facts,
    ),
    notesOtherRun,
  );
}

/** Notes in @refused that the version table holds a row, or the state, from which the script cannot begin. */
export function notesKnown(facts: ScriptFacts): string {
  const known = list((facts.known ?? []).map(revisionLiteral));
  const rows = `FROM ${tableText(facts.versionTable, phrases)}`;
  const unknown = `NOT EXISTS (SELECT 1 ${rows} WHERE CAST(${versionColumn} AS BINARY) NOT IN (${known}))`;
  const emptyIsKnown = facts.from.length === 0 || facts.to.length === 0;
  const fits = emptyIsKnown ? unknown : `found <> 'no revision' AND ${unknown}`;
  return lines(notesUnless(fits, " which this script does not know", facts), notesOtherRun);
}

function notesUnless(fits: string, because: string, { versionTable }: ScriptFacts): string {
  const rows = `GROUP_CONCAT(${versionColumn} ORDER BY CAST(${versionColumn} AS BINARY) SEPARATOR ' ')`;
  return lines(
    "SET @refused = 'REFUSED: the version table cannot be read';",
    "SET @refused = (",
    `    SELECT IF(${fits}, NULL,`,
    `        CONCAT('REFUSED: this database is at ', found, ${text(because)}))`,
    "    FROM (",
    `        SELECT COALESCE(${rows}, 'no revision') AS found`,
    `        FROM ${tableText(versionTable, phrases)}`,
    "    ) AS version_rows",
    ");",
  );
}

/** One script at a time: the lock goes with the session. Its name is short for any database. */
const notesOtherRun = lines(
  "SET @refused = IF(GET_LOCK(CONCAT('limbeck ', LEFT(SHA2(COALESCE(DATABASE(), ''), 256), 40)), 0) = 1, @refused,",
  "    'REFUSED: another script is at work on this database');",
);
