import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { AuthoredRevision } from "../author/author-revision.js";
import { fileToken, type PostWriteHook } from "../author/post-write-hook.js";
import { Fault } from "../errors/index.js";
import type { Project } from "../index.js";

/** Runs the project's post-write hooks on a file that was written, in order. Fault: hook-failed. */
export function runHooks({ root, authoring }: Project, { path, file }: AuthoredRevision): void {
  for (const hook of authoring.postWriteHooks) {
    const name = hook.name ?? (hook.type === "exec" ? hook.command : hook.bin);
    const failed = (how: string, details: readonly string[] = [], cause?: unknown) =>
      new Fault("hook-failed", `the post-write hook "${name}" ${how}`, {
        place: { file },
        details,
        cause,
        advice: "The file is written. Correct it, or the hook in postWriteHooks, and run the hook again.",
      });
    const program = programOf(hook, root);
    if (program === undefined) throw failed(`is not installed: no ${name} in node_modules/.bin`);
    const { error, status, signal, stdout, stderr } = spawnSync(program, argumentsOf(hook, path), {
      cwd: resolve(root, hook.cwd ?? "."),
      encoding: "utf8",
      // On Windows npm's programs are command files, which only a shell can run.
      shell: process.platform === "win32" && hook.type === "npm-bin",
    });
    if (error !== undefined) throw failed(`cannot be run: ${error.message}`, [], error);
    if (status !== 0) {
      const how = status === null ? `was ended by ${signal}` : `failed with exit status ${status}`;
      throw failed(how, lastLines(`${stdout}\n${stderr}`));
    }
  }
}

function programOf(hook: PostWriteHook, root: string): string | undefined {
  if (hook.type === "exec")
    return /^\.{1,2}[/\\]/.test(hook.command) ? resolve(root, hook.command) : hook.command;
  const name = process.platform === "win32" ? `${hook.bin}.cmd` : hook.bin;
  for (let directory = root; ; directory = dirname(directory)) {
    const program = join(directory, "node_modules", ".bin", name);
    if (existsSync(program)) return program;
    if (directory === dirname(directory)) return undefined;
  }
}

function argumentsOf({ options = [] }: PostWriteHook, path: string): string[] {
  if (!options.some((option) => option.includes(fileToken))) return [path, ...options];
  return options.map((option) => option.replaceAll(fileToken, () => path));
}

function lastLines(output: string): string[] {
  const lines = output.split("\n").map((line) => line.trimEnd());
  return lines.filter((line) => line !== "").slice(-20);
}
