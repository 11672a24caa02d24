import {
  revisionLiteral,
  type ScriptFacts,
  type SectionFacts,
  tableText,
  versionLength,
} from "../../src/dialect/index.js";
import { objectId } from "./names.js";
import { phrases } from "./phrases.js";

/**
 * A revision with statements outside a transaction is made to last in parts, while its row moves at the very end. The
 * parts that are done are noted in a table of their own, so that a second run passes them over; the table goes with the
 * last use.
 */
export function makeSteps(facts: SectionFacts): string[] {
  if (!facts.split) return [];
  const columns = `revision VARCHAR(${versionLength}) NOT NULL, step INTEGER NOT NULL, PRIMARY KEY (revision, step)`;
  return [`IF ${objectId(name(facts))} IS NULL\nCREATE TABLE ${text(facts)} (${columns});`];
}

export function dropSteps(facts: ScriptFacts): string[] {
  if (!facts.split) return [];
  return [`IF ${objectId(name(facts))} IS NOT NULL\nDROP TABLE ${text(facts)};\nGO`];
}

/** Holds where this part of the revision was done by a run before. */
export function noted(facts: SectionFacts): string {
  const { revision, section } = facts;
  return `EXISTS (SELECT * FROM ${text(facts)} WHERE revision = ${revisionLiteral(revision)} AND step = ${section})`;
}

export function note(facts: SectionFacts): string {
  const { revision, section } = facts;
  return `INSERT INTO ${text(facts)} (revision, step) VALUES (${revisionLiteral(revision)}, ${section});`;
}

export function forget(facts: SectionFacts): string {
  return `DELETE FROM ${text(facts)} WHERE revision = ${revisionLiteral(facts.revision)};`;
}

/** Whether other parts of the revision follow. */
export function isPart({ section, sections }: SectionFacts): boolean {
  return section < sections;
}

function name({ versionTable: { table, schema } }: ScriptFacts) {
  return { table: `${table}_steps`, schema };
}

function text(facts: ScriptFacts): string {
  return tableText(name(facts), phrases);
}
