import { gunzipSync } from "node:zlib";
import { incomplete, unreadable } from "./state-fault.js";

// V8 holds no longer strings.
const longest = 0x1fffffe8;

/**
 * The text of a file that holds a state: UTF-8, or UTF-16 as Windows' programs redirect it; gzipped or not.
 *
 * Faults: state-unreadable (a binary dump, a database itself), state-incomplete.
 */
export function decodeState(bytes: Uint8Array, file: string): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return decodeState(unzipped(bytes, file), file);
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  if (head.startsWith("PGDMP")) {
    throw unreadable(
      file,
      "this is a dump in PostgreSQL's custom format",
      "Make text of its version table first: pg_restore -f state.sql -t alembic_version DUMP",
    );
  }
  if (head.startsWith("SQLite format 3")) {
    throw unreadable(
      file,
      "this is a SQLite database, not its state",
      'Hand over the answer to a query: sqlite3 DATABASE "$(limbeck current --query --dialect sqlite)" | limbeck current --state -',
    );
  }
  if (bytes.length > longest) {
    throw unreadable(
      file,
      `the file is ${Math.round(bytes.length / 2 ** 20)} MiB long`,
      "Hand over a dump of the version table alone, or the answer to the query that limbeck current --query prints.",
    );
  }
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function unzipped(bytes: Uint8Array, file: string): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch {
    throw incomplete(file, "the gzipped file ends too early");
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return (first === 0xff && second === 0xfe) || second === 0 ? "utf-16le" : "utf-8";
}
