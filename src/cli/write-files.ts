import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Fault } from "../errors/index.js";

export interface OutputFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

const gathered = new AsyncLocalStorage<OutputFile[]>();

/** Runs `work`; every file that it writes is written when it has ended well, all of them or none. */
export async function writeTogether(work: () => Promise<void>): Promise<void> {
  const files: OutputFile[] = [];
  await gathered.run(files, work);
  writeFiles(files);
}

/** Writes every file to a temporary name beside its place, then renames them all: a fault leaves none half written. */
export function writeFiles(files: readonly OutputFile[]): void {
  const together = gathered.getStore();
  if (together !== undefined) {
    together.push(...files);
    return;
  }
  const written: { readonly temporary: string; readonly path: string }[] = [];
  try {
    for (const { path, text } of files) {
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      attempt(path, () => {
        mkdirSync(dirname(path), { recursive: true });
        written.push({ temporary, path });
        writeFileSync(temporary, text);
      });
    }
    for (const { temporary, path } of written) attempt(path, () => renameSync(temporary, path));
  } catch (fault) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    throw fault;
  }
}

function attempt(path: string, work: () => void): void {
  try {
    work();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Fault("output-unwritable", `${path} cannot be written: ${reason}`, {
      advice: "Choose another path with --output, or correct the permissions. Nothing was changed.",
      cause,
    });
  }
}
