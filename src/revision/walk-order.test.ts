import fc from "fast-check";
import toposort from "toposort";
import { describe, expect, it } from "vitest";
import { buildGraph, type GraphRevision, type RevisionGraph } from "./graph.js";
import { route } from "./range.js";
import { graphOf, histories, shuffled } from "./sample-histories.js";
import { ancestorsInOrder } from "./walk-order.js";

const replayed = (graph: RevisionGraph, ...heads: string[]): string[] =>
  ancestorsInOrder(graph, heads).map(({ revision }) => revision);

describe("the order of replay", () => {
  it("walks a branch as far as possible before it changes to the next", () => {
    const graph = graphOf("a", "l1 < a", "r1 < a", "l2 < l1", "r2 < r1", "m < l2 r2");
    expect(replayed(graph, "m")).toEqual(["a", "r1", "r2", "l1", "l2", "m"]);
  });

  it("holds what the heads depend on, and nothing else", () => {
    const graph = graphOf("a", "b < a", "x", "y < x ~ a", "z < y");
    expect(replayed(graph, "y")).toEqual(["a", "x", "y"]);
    expect(replayed(graph)).toEqual([]);
  });

  it("is a topological order, in toposort's judgement, and the same for shuffled files", () => {
    fc.assert(
      fc.property(histories, fc.nat(), (revisions, seed) => {
        const graph = buildGraph(revisions);
        const heads = graph.effectiveHeads.map((head) => head.id);
        const order = replayed(graph, ...heads);
        const edges = graph.nodes.flatMap((node) =>
          [...node.parents, ...node.dependencies].map((below): [string, string] => [below.id, node.id]),
        );
        // Given nodes in topological order toposort returns just that; of any other order it would make another.
        expect(toposort.array(order, edges)).toEqual(order);
        expect(order).toHaveLength(revisions.length);
        expect(replayed(buildGraph(shuffled(revisions, seed)), ...heads)).toEqual(order);
      }),
    );
  });
});

describe("long histories", () => {
  const chain = (length: number): GraphRevision[] => {
    // Spread so that the order of the files has nothing to do with the order of the revisions.
    const id = (i: number): string => (Math.imul(i + 1, 2654435761) >>> 0).toString(16).padStart(8, "0");
    return Array.from({ length }, (_, i) => ({
      revision: id(i),
      downRevisions: i === 0 ? [] : [id(i - 1)],
      branchLabels: [],
      dependsOn: [],
      message: "",
      file: `${id(i)}.ts`,
    }));
  };

  it("do not overflow the stack at 100,000 revisions", () => {
    const revisions = chain(100_000);
    const graph = buildGraph(shuffled(revisions, 7));
    const { steps } = route(graph, { direction: "upgrade", range: "base:heads" });
    expect(steps.map((step) => step.revision.revision)).toEqual(revisions.map(({ revision }) => revision));
    expect(() =>
      toposort.array(
        graph.nodes.map((node) => node.id),
        edgesOf(revisions),
      ),
    ).toThrow(RangeError);
  });

  it("stay quick with a thousand branches that are open at once", () => {
    const lines = ["root"];
    for (let branch = 0; branch < 1000; branch++) {
      for (let i = 0; i < 9; i++) lines.push(`b${branch}_${i} < ${i === 0 ? "root" : `b${branch}_${i - 1}`}`);
    }
    for (let branch = 1; branch < 1000; branch++) {
      lines.push(`m${branch} < ${branch === 1 ? "b0_8" : `m${branch - 1}`} b${branch}_8`);
    }
    const started = performance.now();
    const { steps, to } = route(graphOf(...lines), { direction: "upgrade", range: "heads" });
    expect(to).toEqual(["m999"]);
    expect(steps).toHaveLength(10_000);
    // Takes 0.2 s; anything quadratic in the revisions took 30.
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

function edgesOf(revisions: readonly GraphRevision[]): [string, string][] {
  return revisions.flatMap(({ revision, downRevisions }) =>
    downRevisions.map((down): [string, string] => [down, revision]),
  );
}
