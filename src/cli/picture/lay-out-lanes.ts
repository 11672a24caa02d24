import type { RevisionNode } from "../../revision/graph.js";

/** A line of the graph from a revision to one that it requires. */
export interface Edge {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  /** The column in which the line runs between the two. */
  readonly lane: number;
  /** A dependency; else a down revision. */
  readonly dependency: boolean;
}

/** A column while it is in use: what waits in it for its end. */
export interface Lane {
  readonly target: RevisionNode;
  readonly dependency: boolean;
}

/** One revision of the picture. */
export interface LaneRow {
  readonly node: RevisionNode;
  readonly column: number;
  /** The columns in use beside the revision; those that end here are not among them. */
  readonly passing: readonly (Lane | undefined)[];
  /** Columns whose lines come to their end at the revision, without its own. */
  readonly ending: readonly { readonly column: number; readonly lane: Lane }[];
  /** Lines that leave below for other columns: new ones, or ones that lead to the same revision already. */
  readonly leaving: readonly { readonly column: number; readonly lane: Lane; readonly joins: boolean }[];
  /** Whether a line leaves straight down, and how. */
  readonly straight: Lane | undefined;
}

export interface LaneLayout {
  readonly rows: readonly LaneRow[];
  readonly edges: readonly Edge[];
  readonly width: number;
}

/**
 * Gives each revision a row and a column, and each line a column to run in. `nodes` has each revision before what it
 * requires. Lines to revisions that are not among `nodes` are left out.
 *
 * No package on npm does this: those that draw graphs of commits (@gitgraph, commit-graph) need a browser or are no longer
 * maintained, and those for layered graphs (@dagrejs/dagre, elkjs) spread 300 revisions sideways where a history is read
 * from top to bottom. Mermaid and Graphviz do that where it is wanted, from what `--format mermaid` and `dot` print.
 */
export function layOutLanes(nodes: readonly RevisionNode[]): LaneLayout {
  const layout = new Layout(nodes);
  return {
    rows: nodes.map((node, row) => layout.place(node, row)),
    edges: layout.edges,
    width: layout.width,
  };
}

class Layout {
  readonly edges: Edge[] = [];
  width = 0;
  readonly #lanes: (Lane | undefined)[] = [];
  readonly #shown: ReadonlySet<RevisionNode>;
  /** Lines on their way, by the revision that they lead to. */
  readonly #open = new Map<RevisionNode, Omit<Edge, "to">[]>();

  constructor(nodes: readonly RevisionNode[]) {
    this.#shown = new Set(nodes);
  }

  place(node: RevisionNode, row: number): LaneRow {
    const lines = this.#open.get(node) ?? [];
    const columns = [...new Set(lines.map(({ lane }) => lane))].sort((a, b) => a - b);
    const column = columns[0] ?? this.#free(0);
    const ending = columns.slice(1).map((each) => ({ column: each, lane: this.#lanes[each]! }));
    for (const line of lines) this.edges.push({ ...line, to: { row, column } });
    this.#open.delete(node);
    for (const each of columns) this.#lanes[each] = undefined;
    this.#trim();
    const passing = [...this.#lanes];
    const required = node.requires.filter((each) => this.#shown.has(each));
    const [first, ...others] = required;
    const from = { row, column };
    const straight = first && this.#lead(node, first, from, column);
    const leaving = others.map((target) => this.#leave(node, target, from));
    this.width = Math.max(this.width, this.#lanes.length, column + 1);
    this.#trim();
    return { node, column, passing, ending, leaving, straight };
  }

  #lead(node: RevisionNode, target: RevisionNode, from: Edge["from"], column: number): Lane {
    const lane = { target, dependency: !node.parents.includes(target) };
    this.#lanes[column] = lane;
    const line = { from, lane: column, dependency: lane.dependency };
    const lines = this.#open.get(target);
    if (lines === undefined) this.#open.set(target, [line]);
    else lines.push(line);
    return lane;
  }

  #leave(node: RevisionNode, target: RevisionNode, from: Edge["from"]): LaneRow["leaving"][number] {
    const dependency = !node.parents.includes(target);
    const lines = this.#open.get(target);
    const along = lines?.find((line) => dependency || !line.dependency);
    if (along === undefined) {
      const column = this.#free(from.column + 1);
      return { column, lane: this.#lead(node, target, from, column), joins: false };
    }
    lines!.push({ from, lane: along.lane, dependency });
    return { column: along.lane, lane: { target, dependency }, joins: true };
  }

  /** The first column from `least` on that is not in use. */
  #free(least: number): number {
    for (let column = least; ; column++) if (this.#lanes[column] === undefined) return column;
  }

  #trim(): void {
    while (this.#lanes.length > 0 && this.#lanes.at(-1) === undefined) this.#lanes.pop();
  }
}
