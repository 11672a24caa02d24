import { createHash } from "node:crypto";
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { cacheDirectory } from "../project/cache-directory.js";
import type { ProjectInputs } from "../project/project-inputs.js";
import { discard } from "../revision/load/discard.js";
import type { Manner, Said } from "./terminal.js";

/** What a run was asked for: the same asked again of the same inputs has the same outputs, since compiling is pure. */
export interface RunRequest {
  /** The program's build; another one may compile otherwise. */
  readonly build: string;
  readonly directory: string;
  readonly args: readonly string[];
}

export interface RunOutput {
  /** Absent where it went to standard output. */
  readonly path?: string;
  readonly text: Uint8Array;
}

/** What a run gave, and all that it depended on. */
export interface KeptRun {
  readonly inputs: ProjectInputs;
  readonly manner: Manner;
  readonly said: readonly Said[];
  readonly outputs: readonly RunOutput[];
}

interface Head extends Omit<KeptRun, "outputs"> {
  readonly outputs: readonly { readonly path?: string; readonly length: number }[];
}

/*
 * The format: a line with the format's number and the SHA-256 of all that follows; a line of JSON; the outputs' bytes one
 * after the other.
 */
const title = "limbeck-run 1";

/** So many runs of a project are kept, and so many bytes; those that served last stay. */
const mostRuns = 24;
const mostBytes = 64 * 1024 * 1024;

function runFile(root: string, request: RunRequest): string {
  const { build, directory, args } = request;
  const key = createHash("sha256")
    .update(JSON.stringify([build, directory, args]))
    .digest("hex");
  return join(cacheDirectory(root), "runs", `${key.slice(0, 32)}.run`);
}

/** The run that was kept for a request; undefined where there is none, or its file is damaged. */
export function readRun(root: string, request: RunRequest): KeptRun | undefined {
  const file = runFile(root, request);
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch {
    return undefined;
  }
  const [titled, headed] = [content.indexOf("\n") + 1, content.indexOf("\n", content.indexOf("\n") + 1) + 1];
  if (content.toString("latin1", 0, titled) !== titleLine([content.subarray(titled)])) return undefined;
  touch(file);
  // Whoever wrote this digest wrote this shape.
  const { outputs, ...rest } = JSON.parse(content.toString("utf8", titled, headed)) as Head;
  let at = headed;
  return {
    ...rest,
    outputs: outputs.map(({ length, ...where }) => {
      at += length;
      return { ...where, text: content.subarray(at - length, at) };
    }),
  };
}

/** Keeps a run for the next time. A cache is a convenience: where it cannot be written, nothing happens. */
export function writeRun(root: string, request: RunRequest, { outputs, ...rest }: KeptRun): void {
  const file = runFile(root, request);
  const head: Head = {
    ...rest,
    outputs: outputs.map(({ path, text }) => ({ ...(path && { path }), length: text.length })),
  };
  const parts = [Buffer.from(`${JSON.stringify(head)}\n`), ...outputs.map(({ text }) => text)];
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, titleLine(parts), { flag: "wx" });
    for (const part of parts) appendFileSync(temporary, part);
    renameSync(temporary, file);
    forgetOldRuns(dirname(file));
  } catch {
    discard(temporary);
  }
}

function titleLine(body: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const part of body) hash.update(part);
  return `${title} ${hash.digest("hex")}\n`;
}

function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // It is only forgotten earlier.
  }
}

function forgetOldRuns(directory: string): void {
  const kept = readdirSync(directory)
    .map((name) => ({ path: join(directory, name), ...sizeAndTime(join(directory, name)) }))
    .sort((a, b) => b.time - a.time);
  let bytes = 0;
  for (const [index, { path, size }] of kept.entries()) {
    bytes += size;
    if (index > 0 && (index >= mostRuns || bytes > mostBytes)) rmSync(path, { force: true });
  }
}

function sizeAndTime(path: string): { readonly size: number; readonly time: number } {
  const { size, mtimeMs } = statSync(path);
  return { size, time: mtimeMs };
}
