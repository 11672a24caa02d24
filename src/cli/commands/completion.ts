import { coreDialectNames } from "../../core.js";
import { didYouMean, Fault } from "../../errors/index.js";
import { projectTemplates } from "../../templates/index.js";
import type { CommonOptions } from "../command-spec.js";
import bash from "../completion/bash.hbs";
import { completionView } from "../completion/completion-view.js";
import fish from "../completion/fish.hbs";
import zsh from "../completion/zsh.hbs";
import { pluginCommands } from "../plugin-commands.js";
import { commandSpecs } from "../specs/index.js";
import type { Terminal } from "../terminal.js";

const scripts: Readonly<Record<string, (view: object) => string>> = { bash, zsh, fish };

/** Prints a shell's completion script, the commands of the project's plugins included. */
export async function completion(
  [shell = ""]: readonly string[],
  { cwd, config }: CommonOptions,
  terminal: Terminal,
): Promise<void> {
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (script === undefined) {
    const known = Object.keys(scripts);
    throw new Fault("usage", `there is no completion for "${shell}"`, {
      advice: didYouMean(shell, known) ?? `The shells are: ${known.join(", ")}.`,
    });
  }
  const place = [
    ...(cwd === undefined ? [] : ["--cwd", cwd]),
    ...(config === undefined ? [] : ["-c", config]),
  ];
  const specs = [...commandSpecs, ...(await pluginCommands(["completion", ...place], commandSpecs))];
  const templates = projectTemplates.map(({ name }) => name);
  terminal.answer(script(completionView(specs, { dialects: [...coreDialectNames, "all"], templates })));
}
