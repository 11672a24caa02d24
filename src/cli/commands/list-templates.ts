import { projectTemplates } from "../../templates/index.js";
import type { CommonOptions } from "../command-spec.js";
import type { Terminal } from "../terminal.js";

/** Prints a line for each template of `init`. */
export async function listTemplates(
  _args: readonly string[],
  _options: CommonOptions,
  terminal: Terminal,
): Promise<void> {
  if (terminal.json) {
    const templates = projectTemplates.map(({ name, description }) => ({ name, description }));
    terminal.answerJson({ templates });
    return;
  }
  for (const { name, description } of projectTemplates) terminal.answer(`${name.padEnd(10)}${description}\n`);
}
