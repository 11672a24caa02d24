import {
  lines,
  list,
  quoted,
  revisionLiteral,
  type SectionFacts,
  type StepCondition,
  tableText,
  type VersionRows,
  versionColumn,
  versionRows,
} from "../../src/dialect/index.js";
import { objectId } from "./names.js";
import { phrases } from "./phrases.js";
import { isPart, noted } from "./steps.js";

const rows = versionRows(phrases, "CREATE TABLE");

export const mssqlVersionRows: VersionRows = {
  ...rows,
  create: (table) => lines(`IF ${objectId(table)} IS NULL`, rows.create(table)),
};

/** The lock makes a second run wait, and then be refused. */
const locked = "WITH (TABLOCKX, HOLDLOCK)";

/** Joins the rows in an order that does not depend on the database's collation; STRING_AGG came with 2017. */
function foundRows({ versionTable, server }: SectionFacts): string {
  const table = `${tableText(versionTable, phrases)} ${locked}`;
  const order = `ORDER BY ${versionColumn} COLLATE Latin1_General_BIN2`;
  if (server.atLeast("2017")) {
    return lines(
      `    SELECT @found = ISNULL(STRING_AGG(${versionColumn}, ', ') WITHIN GROUP (${order}), 'no revision')`,
      `    FROM ${table};`,
    );
  }
  return lines(
    `    SELECT @found = ISNULL(STUFF((SELECT ', ' + ${versionColumn} FROM ${table}`,
    `    ${order} FOR XML PATH('')), 1, 2, ''), 'no revision');`,
  );
}

/** The version table, where the section starts without a row in it. */
export function ensureTable({ versionTable }: SectionFacts, before: readonly string[]): string[] {
  return before.length === 0 ? [`${mssqlVersionRows.create(versionTable)};`] : [];
}

/**
 * Where the version table does not hold exactly the rows at which the section starts, says so and does what `stop`
 * says. `@found` must be declared as `no version table`.
 */
export function refuseOthers(facts: SectionFacts, ...stop: readonly string[]): string {
  const { versionTable, before, first } = facts;
  const wanted = before.length === 0 ? "no revision" : before.join(", ");
  const starts = `${first ? "the script" : "this step"} starts at ${wanted.replaceAll("%", "%%")}`;
  const message = `refused: this database is at %s, ${starts}. Nothing ${first ? "" : "of this step "}was changed.`;
  return lines(
    `IF ${objectId(versionTable)} IS NOT NULL`,
    foundRows(facts),
    `IF @found <> ${quoted(wanted)} COLLATE Latin1_General_BIN2`,
    ...stopped(message, "@found", stop),
  );
}

/** The same for a script that may begin anywhere in its range: refuses rows that the range does not know. */
export function refuseUnknown(facts: SectionFacts): string {
  const { versionTable, known = [], from, to } = facts;
  const message = "refused: this database is at %s, which this script does not know. Nothing was changed.";
  // An upgrade that starts above the base does not know an empty table.
  const empty = from.length === 0 || to.length === 0 ? "" : " OR @found = 'no revision'";
  const others = `${versionColumn} NOT IN (${list(known.map(revisionLiteral))})`;
  return lines(
    `IF ${objectId(versionTable)} IS NULL`,
    ...stopped(message, "@found"),
    foundRows(facts).replace(/^ {4}/gm, ""),
    `IF EXISTS (SELECT * FROM ${tableText(versionTable, phrases)} WHERE ${others})${empty}`,
    ...stopped(message, "@found"),
  );
}

/** `IF` what was done before did not hit one row of the version table. */
export function refuseMissedRow(what: string, ...stop: readonly string[]): string {
  const message = `refused: the version table did not ${what}: another run has changed it. Nothing since the last COMMIT was kept.`;
  return lines("IF @@ROWCOUNT <> 1", ...stopped(message.replaceAll("%", "%%"), undefined, stop));
}

/** RAISERROR, where `IF` stands above, and what comes after it. State 127 makes sqlcmd leave even without -b. */
function stopped(message: string, argument: string | undefined, stop: readonly string[] = []): string[] {
  const raise = `    RAISERROR(N${quoted(message)}, 16, 127${argument === undefined ? "" : `, ${argument}`});`;
  return stop.length === 0
    ? [raise]
    : ["BEGIN", raise, ...stop.map((statement) => `    ${statement}`), "END;"];
}

/** `EXISTS (SELECT … WHERE version_num IN (…))` */
export function anyRow(wanted: readonly string[], { versionTable }: SectionFacts, hint = ""): string {
  const table = `${tableText(versionTable, phrases)}${hint}`;
  return `EXISTS (SELECT * FROM ${table} WHERE ${versionColumn} IN (${list(wanted.map(revisionLiteral))}))`;
}

/** Holds where the section's revision is still to be done. */
export function pending(facts: SectionFacts): string {
  const { when, rows: wanted } = conditionOf(facts);
  const due = `${when === "present" ? "" : "NOT "}${anyRow(wanted, facts, ` ${locked}`)}`;
  return isPart(facts) ? `${due}\n    AND NOT ${noted(facts)}` : due;
}

/** What is said of a section that is passed over. */
export function waits(facts: SectionFacts): string {
  return isPart(facts) ? `nothing to do in part ${facts.section} of ${facts.sections}` : "nothing to do";
}

/** An upgrade's parents must be applied: a client that went on after an error may have left one out. */
export function refuseOrphan(facts: SectionFacts): string[] {
  if (facts.direction !== "upgrade") return [];
  return conditionOf(facts).requires.map(({ revision, rows: wanted }) =>
    lines(
      `IF NOT ${anyRow(wanted, facts)}`,
      ...stopped(
        `refused: revision ${facts.revision} needs ${revision} first`.replaceAll("%", "%%"),
        undefined,
      ),
    ),
  );
}

export function conditionOf({ condition, revision }: SectionFacts): StepCondition {
  if (condition === undefined) throw new Error(`no condition is known for the step of revision ${revision}`);
  return condition;
}
