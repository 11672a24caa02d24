import type { RevisionNode } from "../../revision/graph.js";

export interface GraphWords {
  /** The lines of a box: the identifier, marks, the message. */
  lines(node: RevisionNode): readonly string[];
  current(node: RevisionNode): boolean;
}

/** The graph in Mermaid's language, the base at the bottom. A dotted line is a dependency. */
export function mermaid(nodes: readonly RevisionNode[], words: GraphWords): string {
  // Mermaid reads entities without the ampersand; a quote would end the text, and a backtick begin Markdown.
  const text = (line: string) =>
    line.replace(/[#&"<>`\\]/g, (character) => `#${character.codePointAt(0)};`).replace(/\s+/g, " ");
  const name = namesOf(nodes);
  const boxes = nodes.map((node) => `  ${name(node)}["${words.lines(node).map(text).join("<br/>")}"]`);
  const lines = edgesOf(nodes).map(
    ({ below, above, dependency }) => `  ${name(below)} ${dependency ? "-.->" : "-->"} ${name(above)}`,
  );
  const current = nodes.filter((node) => words.current(node));
  const styles =
    current.length === 0
      ? []
      : ["  classDef current stroke-width:3px", `  class ${current.map(name).join(",")} current`];
  return ["flowchart BT", ...boxes, ...lines, ...styles, ""].join("\n");
}

/** The graph in Graphviz' language, the base at the bottom. A dashed line is a dependency. */
export function dot(nodes: readonly RevisionNode[], words: GraphWords): string {
  const text = (line: string) => line.replace(/[\\"]/g, "\\$&").replace(/\s+/g, " ");
  const name = namesOf(nodes);
  const boxes = nodes.map((node) => {
    const bold = words.current(node) ? ", penwidth=3" : "";
    return `  ${name(node)} [label="${words.lines(node).map(text).join("\\n")}"${bold}];`;
  });
  const lines = edgesOf(nodes).map(
    ({ below, above, dependency }) =>
      `  ${name(below)} -> ${name(above)}${dependency ? " [style=dashed]" : ""};`,
  );
  const frame = ["digraph revisions {", "  rankdir=BT;", '  node [shape=box, fontname="monospace"];'];
  return [...frame, ...boxes, ...lines, "}", ""].join("\n");
}

/** Identifiers may hold what these languages cannot: boxes have names of their own. */
function namesOf(nodes: readonly RevisionNode[]): (node: RevisionNode) => string {
  const names = new Map(nodes.map((node, index) => [node, `r${index}`]));
  return (node) => names.get(node)!;
}

function edgesOf(nodes: readonly RevisionNode[]) {
  const shown = new Set(nodes);
  return nodes.flatMap((above) =>
    above.requires
      .filter((below) => shown.has(below))
      .map((below) => ({ below, above, dependency: !above.parents.includes(below) })),
  );
}
