import type { RevisionNode } from "../../revision/graph.js";
import type { Revision } from "../../revision/revision.js";
import { firstLine, type LineParts, marksOf, revisionEntry } from "../revision-text.js";
import type { Terminal } from "../terminal.js";
import { drawLanes } from "./draw-lanes.js";
import { drawSvg } from "./draw-svg.js";
import { dot, mermaid } from "./graph-languages.js";
import { layOutLanes } from "./lay-out-lanes.js";

type Node = RevisionNode<Revision>;

export interface PictureOptions extends LineParts {
  readonly format: "text" | "mermaid" | "dot" | "svg";
  readonly ascii: boolean;
  readonly title: string;
}

const colors = ["cyan", "magenta", "yellow", "green", "blue", "red"] as const;

/** The graph of some revisions, each of which comes before what it requires, in the form asked for. */
export function picture(nodes: readonly Node[], options: PictureOptions, terminal: Terminal): string {
  const isCurrent = (node: RevisionNode) => options.current?.has(node.id) ?? false;
  const message = (node: RevisionNode) => firstLine(node.revision.message);
  // Layouts know nodes alone; these are the same ones.
  const byNode = new Map<RevisionNode, Node>(nodes.map((node) => [node, node]));
  const marks = (node: RevisionNode) => wordsOf(byNode.get(node)!, options);
  if (options.format === "mermaid" || options.format === "dot") {
    const lines = (node: RevisionNode) =>
      [
        node.id,
        marks(node)
          .map((mark) => `(${mark})`)
          .join(" "),
        message(node),
      ].filter((line) => line !== "");
    return (options.format === "dot" ? dot : mermaid)(nodes, { lines, current: isCurrent });
  }
  const layout = layOutLanes(nodes);
  if (options.format === "svg") {
    return drawSvg(
      layout,
      {
        text: (row) => message(row.node),
        marks: (row) => marks(row.node),
        current: (row) => isCurrent(row.node),
      },
      options.title,
    );
  }
  const lines = drawLanes(layout, {
    ascii: options.ascii,
    sign: ({ node }) => (isCurrent(node) ? "◆" : "●"),
    paint: (column, text) => terminal.paint(colors[column % colors.length]!, text),
    words: ({ node }) =>
      terminal.verbose
        ? revisionEntry(byNode.get(node)!, options, terminal).split("\n")
        : [lineOf(node, marks(node), terminal)],
  });
  return [...lines, ""].join("\n");
}

function lineOf({ id, revision }: RevisionNode, marks: readonly string[], terminal: Terminal): string {
  const printed = marks.map((mark) => terminal.paint("green", `(${mark})`));
  const message = firstLine(revision.message);
  return [terminal.paint("yellow", id), ...printed, ...(message === "" ? [] : [message])].join(" ");
}

/** In a picture the lines say what forks and merges, and a label stands where the branch begins and at its head. */
function wordsOf(node: Node, { current }: LineParts): string[] {
  const labels = node.children.length === 0 ? node.labels : node.revision.branchLabels;
  return [...labels, ...marksOf(node, current === undefined ? {} : { current })];
}
