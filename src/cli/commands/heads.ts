import { openProject } from "../open-project.js";
import { revisionEntry, revisionJson, revisionLine } from "../revision-text.js";
import type { HeadsOptions } from "../specs/reading.js";
import type { Terminal } from "../terminal.js";

/** Prints a line for each head: its identifier, its labels, and what kind of head it is. */
export async function heads(
  _args: readonly string[],
  options: HeadsOptions,
  terminal: Terminal,
): Promise<void> {
  const { graph } = await openProject(options, terminal);
  const found = options.resolveDependencies ? graph.effectiveHeads : graph.heads;
  if (terminal.json) return terminal.answerJson({ heads: found.map((node) => revisionJson(node)) });
  for (const node of found) {
    const text = terminal.verbose
      ? revisionEntry(node, {}, terminal)
      : revisionLine(node, { labels: true }, terminal);
    terminal.answer(`${text}\n`);
  }
}
