import { historyOf } from "../../revision/history-range.js";
import type { CommonOptions } from "../command-spec.js";
import { openProject } from "../open-project.js";
import { revisionEntry, revisionJson, revisionLine } from "../revision-text.js";
import type { Terminal } from "../terminal.js";

/** Prints each revision on which several others stand, the latest first, and below it those, in the order of their files. */
export async function branches(
  _args: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
): Promise<void> {
  const { graph } = await openProject(options, terminal);
  const points = historyOf(graph).filter(({ children }) => children.length > 1);
  if (terminal.json) {
    return terminal.answerJson({
      branches: points.map((node) => ({
        ...revisionJson(node),
        into: node.children.map((child) => revisionJson(child)),
      })),
    });
  }
  for (const node of points) {
    const head = terminal.verbose
      ? revisionEntry(node, {}, terminal)
      : revisionLine(node, { labels: true, tree: true }, terminal);
    const children = node.children.map((child) => {
      const line = revisionLine(child, { labels: true, tree: true, message: terminal.verbose }, terminal);
      return `${" ".repeat(node.id.length)} -> ${line}\n`;
    });
    terminal.answer(`${head}\n${children.join("")}`);
  }
}
