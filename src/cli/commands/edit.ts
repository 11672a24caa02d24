import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { pathOfRevision } from "../../author/path-of-revision.js";
import { Fault } from "../../errors/index.js";
import { resolve } from "../../revision/symbols.js";
import type { CommonOptions } from "../command-spec.js";
import { openProject } from "../open-project.js";
import { readStates } from "../read-states.js";
import type { StateOptions } from "../specs/state-option.js";
import type { Terminal } from "../terminal.js";

/** Opens the files of revisions in the user's editor, and waits for it. */
export async function edit(
  args: readonly string[],
  options: CommonOptions & StateOptions,
  terminal: Terminal,
): Promise<void> {
  const project = await openProject(options, terminal);
  const states = await readStates(options.state ?? [], project, options.cwd);
  const given = states.length === 0 ? {} : { current: states.flatMap(({ rows }) => rows) };
  const nodes = [...new Set(args.flatMap((text) => resolve(project.graph, text, given)))];
  if (nodes.length === 0) {
    throw new Fault("usage", `"${args.join(" ")}" stands for no revision that has a file`, {
      advice: "Name a revision, such as head.",
    });
  }
  open(nodes.map(({ revision }) => pathOfRevision(project, revision)));
}

/** As git does: the variable is a command line for the shell, the files are its arguments. */
function open(files: readonly string[]): void {
  const { VISUAL, EDITOR } = process.env;
  const editor = VISUAL || EDITOR || (process.stdin.isTTY === true ? installed() : undefined);
  if (editor === undefined) throw unknownEditor();
  const { error, status } =
    process.platform === "win32"
      ? spawnSync(
          editor,
          files.map((file) => `"${file}"`),
          { stdio: "inherit", shell: true },
        )
      : spawnSync("sh", ["-c", `${editor} "$@"`, editor, ...files], { stdio: "inherit" });
  if (error === undefined && status === 0) return;
  throw new Fault("usage", `the editor (${editor}) ${error?.message ?? `ended with exit status ${status}`}`, {
    advice: "Set VISUAL or EDITOR to an editor that is installed.",
    cause: error,
  });
}

const likely =
  process.platform === "win32"
    ? ["code.cmd", "notepad++.exe", "notepad.exe"]
    : ["sensible-editor", "editor", "nano", "vim", "vi", "code"];

function installed(): string {
  const directories = (process.env.PATH ?? "").split(delimiter).filter((directory) => directory !== "");
  const found = likely.find((name) => directories.some((directory) => isProgram(join(directory, name))));
  if (found !== undefined) return found;
  throw unknownEditor();
}

function unknownEditor(): Fault {
  return new Fault("usage", "no editor is known", { advice: "Set VISUAL or EDITOR to one." });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
