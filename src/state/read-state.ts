import { dumpRows, isDump } from "./dump-rows.js";
import { isJson, jsonRows } from "./json-rows.js";
import { outputRows } from "./output-rows.js";
import { unreadable } from "./state-fault.js";

export interface ReadStateOptions {
  /** Named in faults. */
  readonly file: string;
  /** The version table's name, which a dump is searched for. */
  readonly table: string;
  /** Its schema, where the project configures one. */
  readonly schema?: string;
}

/**
 * The rows of a version table, from what a DBA can hand over: the answer to a query as a database's program prints it,
 * CSV, JSON, plain identifiers, or a dump in SQL. Sorted; empty for a database at which nothing is applied.
 *
 * Whether the rows are revisions is not asked here. Faults: state-unreadable, state-incomplete.
 */
export function readState(text: string, options: ReadStateOptions): readonly string[] {
  const { file } = options;
  if (text.trim() === "") {
    throw unreadable(
      file,
      "the state is empty",
      'The query that "limbeck current --query" prints answers in any case. If nothing is applied, write: base',
    );
  }
  const rows = isDump(text)
    ? dumpRows(text, options)
    : isJson(text)
      ? jsonRows(text, file)
      : outputRows(text, file);
  const ids = rows.filter((row) => row !== "base");
  if (ids.length > 0 && ids.length < rows.length) {
    throw unreadable(file, "the state holds the word base beside revisions", "Leave out one or the other.");
  }
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    throw unreadable(
      file,
      `the row "${twice}" occurs twice`,
      "Delete one of the two rows: a version table holds each revision once.",
    );
  }
  return [...ids].sort();
}
