import {
  type Client,
  ended,
  Fault,
  lines,
  list,
  type MovesFacts,
  revisionLiteral,
  type ScriptFacts,
  type SectionFacts,
  type StatementFacts,
  type StepCondition,
  tableText,
  versionColumn,
  versionLength,
} from "../../src/dialect/index.js";
import { guardAnywhere, indent, stopUnless, versionTableText } from "./guard.js";
import { phrases } from "./phrases.js";
import { expectPsqlText } from "./psql-text.js";

const onFailure =
  "at the first error; everything since the last COMMIT is undone; run the same script again, it goes on where the database stands";

/** `EXISTS (SELECT … WHERE version_num IN (…))` */
function anyRow(rows: readonly string[], facts: SectionFacts): string {
  const wanted = list(rows.map(revisionLiteral));
  return `EXISTS (SELECT FROM ${versionTableText(facts)} WHERE ${versionColumn} IN (${wanted}))`;
}

function pending(facts: SectionFacts): string {
  const { when, rows } = conditionOf(facts);
  const due = when === "present" ? anyRow(rows, facts) : `NOT ${anyRow(rows, facts)}`;
  return recordsItself(facts)
    ? `${due}\n    AND NOT EXISTS (SELECT FROM ${steps(facts)} WHERE ${record(facts)})`
    : due;
}

/**
 * What a section commits before its revision's last one is noted in a table of its own, in the same transaction: the
 * version row moves at the very end, and a second run must not do the first part again. The table goes with the last use.
 */
function recordsItself({ section, sections, inTransaction }: SectionFacts): boolean {
  return inTransaction && section < sections;
}

function record({ revision, section }: SectionFacts): string {
  return `revision = ${revisionLiteral(revision)} AND step = ${section}`;
}

function steps({ versionTable: { table, schema } }: Pick<SectionFacts, "versionTable">): string {
  return tableText({ table: `${table}_steps`, schema }, phrases);
}

function makeSteps(facts: SectionFacts): string[] {
  if (!facts.first || !facts.split) return [];
  const columns = `revision VARCHAR(${versionLength}) NOT NULL, step INTEGER NOT NULL, PRIMARY KEY (revision, step)`;
  return [`CREATE TABLE IF NOT EXISTS ${steps(facts)} (${columns});`];
}

/** After the last section. */
function dropSteps(facts: ScriptFacts): string[] {
  const release = "SET default_transaction_read_only = off;";
  return facts.split ? [release, `DROP TABLE IF EXISTS ${steps(facts)};`] : [release];
}

function conditionOf({ condition, revision }: SectionFacts): StepCondition {
  if (condition === undefined) throw new Error(`no condition is known for the step of revision ${revision}`);
  return condition;
}

/** An upgrade's parents must be applied: a client that went on after an error may have left one out. */
function parentsApplied(facts: SectionFacts): string[] {
  if (facts.direction !== "upgrade") return [];
  return conditionOf(facts).requires.map(({ revision, rows }) =>
    stopUnless(anyRow(rows, facts), `revision ${facts.revision} needs ${revision} first`),
  );
}

/** The rows of what the step requires give way to its own, or the other way round, from any state of the range. */
function moves(facts: MovesFacts): string[] {
  const noted = `${steps(facts)} (revision, step) VALUES (${revisionLiteral(facts.revision)}, ${facts.section})`;
  if (facts.section < facts.sections) return recordsItself(facts) ? [`INSERT INTO ${noted}`] : [];
  const forgotten = `DELETE FROM ${steps(facts)} WHERE revision = ${revisionLiteral(facts.revision)}`;
  return [...versionMoves(facts), ...(facts.sections > 1 ? [forgotten] : [])];
}

function versionMoves(facts: MovesFacts): string[] {
  const table = versionTableText(facts);
  const own = revisionLiteral(facts.revision);
  const { when, rows, requires } = conditionOf(facts);
  if (facts.direction === "upgrade") {
    const taken = when === "present" ? rows : requires.map(({ revision }) => revision);
    return [
      ...(taken.length === 0
        ? []
        : [`DELETE FROM ${table}\nWHERE ${versionColumn} IN (${list(taken.map(revisionLiteral))})`]),
      `INSERT INTO ${table} (${versionColumn}) VALUES (${own})`,
    ];
  }
  return [
    `DELETE FROM ${table}\nWHERE ${versionColumn} = ${own}`,
    ...requires.map(
      (required) =>
        `INSERT INTO ${table} (${versionColumn})\nSELECT ${revisionLiteral(required.revision)}\nWHERE NOT ${anyRow(required.rows, facts)}`,
    ),
  ];
}

/** psql skips by itself: `\\if` on what `\\gset` read. A section outside a transaction is skipped as well. */
export const psqlAnywhere: Partial<Client> = {
  onFailure: `${onFailure}; exit code 3`,
  close: dropSteps,
  openSection(facts) {
    const ask = `SELECT ${pending(facts)} AS limbeck_pending \\gset`;
    const checks = [
      ...parentsApplied(facts),
      ...(facts.inTransaction
        ? facts.probes.map(({ holds, otherwise }) => stopUnless(holds, otherwise))
        : []),
      ...(facts.inTransaction ? [] : facts.probes.flatMap(({ repair }) => repair ?? [])),
    ];
    const check = checks.length === 0 ? [] : [block("check", checks)];
    const begin = ["BEGIN READ WRITE;", ...guardAnywhere(facts), ...makeSteps(facts), ask];
    if (facts.inTransaction) return [...begin, "\\if :limbeck_pending", ...check];
    return [
      ...begin,
      ...(check.length === 0 ? [] : ["\\if :limbeck_pending", ...check, "\\endif"]),
      "SET default_transaction_read_only = off;\nCOMMIT;",
      `-- outside a transaction: ${facts.because}`,
      "\\if :limbeck_pending",
    ];
  },
  moves: (facts) => moves(facts).map((sql) => `${sql};`),
  closeSection: ({ inTransaction, revision }) =>
    inTransaction
      ? [`\\else\n\\echo '${revision}: nothing to do'\n\\endif`, "COMMIT;"]
      : ["\\endif", "SET default_transaction_read_only = on;"],
  terminate(sql, { raw }) {
    if (raw) expectPsqlText(sql);
    return ended(sql);
  },
};

/** For other programs a section is one block, in which every statement stands in a string: static text would be bound
 * against a schema that a later revision has changed. */
export const plainAnywhere: Partial<Client> = {
  onFailure,
  openSection(facts) {
    if (!facts.inTransaction) {
      throw new Fault(
        "unsupported",
        `no plain SQL can skip what runs outside a transaction: ${facts.because}`,
        {
          advice: "Write the script for psql, or leave --idempotent and --resumable out.",
          place: { dialect: "postgresql", revision: facts.revision },
        },
      );
    }
    return [
      "BEGIN READ WRITE;",
      ...guardAnywhere(facts),
      lines(`DO ${tagOf(facts)}`, "BEGIN", `IF ${pending(facts)} THEN`, ...parentsApplied(facts)),
    ];
  },
  moves: (facts) => moves(facts).map(executed),
  closeSection: (facts) => [`END IF;\nEND\n${tagOf(facts)};`, "COMMIT;"],
  terminate: (sql: string, { raw }: Partial<StatementFacts>) => {
    if (raw) expectPsqlText(sql);
    return executed(sql);
  },
};

function tagOf({ revision }: SectionFacts): string {
  return `$step_${revision.replace(/[^A-Za-z0-9_]/g, "_")}$`;
}

/** `EXECUTE $sql$…$sql$;`, with a tag that the text does not hold. */
function executed(sql: string): string {
  let tag = "$sql$";
  for (let n = 1; sql.includes(tag); n++) tag = `$sql${n}$`;
  return `EXECUTE ${tag}${sql}${tag};`;
}

function block(tag: string, statements: readonly string[]): string {
  return lines(`DO $${tag}$`, "BEGIN", ...statements.map(indent), "END", `$${tag}$;`);
}
