import type { CommonOptions } from "../command-spec.js";
import { openProject } from "../open-project.js";
import type { Terminal } from "../terminal.js";

/** Prints a line for each head: its identifier, its labels, and what kind of head it is. */
export async function heads(
  _args: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
): Promise<void> {
  const { graph } = await openProject(options, terminal);
  const effective = new Set(graph.effectiveHeads);
  for (const node of graph.heads) {
    const labels = node.labels.length === 0 ? "" : ` (${node.labels.join(", ")})`;
    terminal.answer(`${node.id}${labels} (${effective.has(node) ? "head" : "effective head"})\n`);
  }
}
