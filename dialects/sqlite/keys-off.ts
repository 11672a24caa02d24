import type { TableModel } from "../../src/dialect/index.js";

const word = "rebuild in ";

/** What a statement needs that drops a table: foreign keys off, and those of its database looked over at the end. */
export function needsKeysOff({ schema, temporary }: Pick<TableModel, "schema" | "temporary">): string {
  return `${word}${temporary ? "temp" : (schema ?? "main")}`;
}

/** The databases for whose sake foreign keys are off; a foreign key never leaves its own. */
export function databasesWithKeysOff(needs: ReadonlySet<string>): readonly string[] {
  return [...needs]
    .filter((need) => need.startsWith(word))
    .map((need) => need.slice(word.length))
    .sort();
}
