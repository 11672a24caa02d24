import { loadProject } from "../../index.js";
import type { CommonOptions } from "../program.js";
import type { Terminal } from "../terminal.js";

/** Prints a line for each head: its identifier, its labels, and what kind of head it is. */
export async function heads(options: CommonOptions, terminal: Terminal): Promise<void> {
  terminal.quiet = options.quiet ?? false;
  const { graph } = await loadProject({
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.config === undefined ? {} : { config: options.config }),
    cache: options.cache ?? true,
  });
  for (const node of graph.heads) {
    const labels = node.labels.length === 0 ? "" : ` (${node.labels.join(", ")})`;
    const kind = graph.effectiveHeads.includes(node) ? "head" : "effective head";
    terminal.answer(`${node.id}${labels} (${kind})\n`);
  }
}
