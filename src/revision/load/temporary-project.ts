import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { Fault } from "../../errors/index.js";
import { type LoadedFiles, type LoadFilesOptions, loadFiles } from "./index.js";

/** A directory with files, for tests; gone when the test ends. */
export class TemporaryProject {
  readonly root = mkdtempSync(join(tmpdir(), "limbeck-load-"));

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    for (const [file, content] of Object.entries(files)) this.write(file, content);
  }

  path(file: string): string {
    return join(this.root, file);
  }

  write(file: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
  }

  remove(file: string): void {
    rmSync(this.path(file));
  }

  load(options: Partial<LoadFilesOptions<unknown>> = {}): Promise<LoadedFiles<unknown>> {
    return loadFiles({
      root: this.root,
      globs: ["revisions/*"],
      modules: { limbeck: builders },
      validate: (exported) => exported,
      version: "1",
      ...options,
    });
  }
}

/** A stand-in for the real builders: operations are data, so these suffice. */
export const builders = {
  op: { execute: (sql: string) => ({ kind: "execute", sql }) },
  defineRevision: (revision: unknown) => revision,
  refuse: () => {
    throw new Fault("operation-invalid", "this operation is not well formed");
  },
};

/** The one value that a file with this source exports. */
export async function exportedBy(
  source: string,
  others: Readonly<Record<string, string>> = {},
  file = "revisions/a.ts",
): Promise<unknown> {
  const project = new TemporaryProject({ [file]: source, ...others });
  const { files } = await project.load({ globs: [`revisions/*.${file.split(".").at(-1)}`] });
  return files[0]?.value;
}

/** The fault that `work` ends in. */
export async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const outcome = await work.then(
    (value) => new Error(`no fault, but ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (outcome instanceof Fault) return outcome;
  throw outcome;
}

/** `code file:line:column`, and the message: what most tests of faults want to know. */
export async function faultAt(
  source: string,
  others: Readonly<Record<string, string>> = {},
  file = "revisions/a.ts",
): Promise<string> {
  const { code, place, message } = await faultOf(exportedBy(source, others, file));
  return `${code} ${place.file}:${place.line}:${place.column} ${message}`;
}
