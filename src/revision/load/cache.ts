import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { discard } from "./discard.js";
import { digestOf } from "./project-files.js";

/** What is kept of one file: its digest, the files it depends on, and its value. */
export type CacheEntry = readonly [file: string, digest: string, uses: readonly string[], value: unknown];

/** The digests of all dependencies of all entries; null where a file was looked for in vain. */
export type DependencyStates = Readonly<Record<string, string | null>>;

export interface CacheContent {
  readonly dependencies: DependencyStates;
  readonly entries: ReadonlyMap<string, CacheEntry>;
  /** The JSON of an entry as it stands in the file, to write it again without printing it again. */
  line(file: string): string | undefined;
}

/*
 * The format: a header with format, version and checksum; then one JSON array, each element on a line of its own. So a
 * warm run costs one JSON.parse, and a rewrite copies the lines that stay.
 */
const format = 1;

function header(version: string, payload: string): string {
  return `limbeck-cache ${format} ${JSON.stringify(version)} ${digestOf(payload)}\n`;
}

/** Reads a cache file; undefined where there is none, or it is damaged, or another version wrote it. */
export function readCache(path: string, version: string): CacheContent | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
  const payload = text.slice(text.indexOf("\n") + 1);
  if (!text.startsWith(header(version, payload))) return undefined;
  // Whoever wrote this header with this checksum wrote this shape.
  const [dependencies, ...entries] = JSON.parse(payload) as [DependencyStates, ...CacheEntry[]];
  return {
    dependencies,
    entries: new Map(entries.map((entry) => [entry[0], entry])),
    line: lineFinder(payload, entries),
  };
}

function lineFinder(payload: string, entries: readonly CacheEntry[]): CacheContent["line"] {
  let lines: Map<string, string> | undefined;
  return (file) => {
    if (lines === undefined) {
      const [, ...rest] = payload.split("\n");
      lines = new Map(entries.map((entry, index) => [entry[0], rest[index]?.slice(1) ?? ""]));
    }
    return lines.get(file);
  };
}

/** The line of one entry, around the JSON of its value. */
export function entryLine(file: string, digest: string, uses: readonly string[], value: string): string {
  return `[${JSON.stringify(file)},${JSON.stringify(digest)},${JSON.stringify(uses)},${value}]`;
}

/**
 * Replaces the cache file in one step, so that a process that reads at the same time sees the one or the other whole.
 * A cache is a convenience: where it cannot be written, nothing happens.
 */
export function writeCache(
  path: string,
  version: string,
  dependencies: DependencyStates,
  lines: readonly string[],
): void {
  const payload = `${[`[${JSON.stringify(dependencies)}`, ...lines].join("\n,")}\n]\n`;
  const temporary = `${path}.${process.pid}.${process.hrtime.bigint().toString(36)}.tmp`;
  try {
    const directory = dirname(path);
    // A directory of our own is nothing to be committed.
    if (mkdirSync(directory, { recursive: true }) !== undefined)
      writeFileSync(join(directory, ".gitignore"), "*\n");
    writeFileSync(temporary, header(version, payload) + payload, { flag: "wx" });
    renameSync(temporary, path);
  } catch {
    discard(temporary);
  }
}
