import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGraph } from "../../revision/graph.js";
import { historyOf } from "../../revision/history-range.js";
import { graphOf, histories, shuffled } from "../../revision/sample-histories.js";
import { drawLanes } from "./draw-lanes.js";
import { type LaneLayout, layOutLanes } from "./lay-out-lanes.js";

function drawn(layout: LaneLayout, ascii = false): string[] {
  return [
    ...drawLanes(layout, {
      ascii,
      sign: () => "●",
      paint: (_, text) => text,
      words: ({ node }) => [node.id],
    }),
  ];
}

const picture = (...lines: readonly string[]) => drawn(layOutLanes(historyOf(graphOf(...lines))));

describe("drawn are", () => {
  it("a line as one column", () => {
    expect(picture("a1", "b2 < a1", "c3 < b2")).toEqual(["●  c3", "●  b2", "●  a1"]);
  });

  it("a branch and a merge", () => {
    expect(picture("a1", "b2 < a1", "c3 < a1", "d4 < b2 c3")).toEqual([
      "●  d4",
      "├─╮",
      "● │  b2",
      "│ ●  c3",
      "├─╯",
      "●  a1",
    ]);
  });

  it("three branches of one revision, closed together", () => {
    expect(picture("a1", "b2 < a1", "c3 < a1", "d4 < a1")).toEqual([
      "●  b2",
      "│ ●  c3",
      "│ │ ●  d4",
      "├─┴─╯",
      "●  a1",
    ]);
  });

  it("bases of their own without a line between them", () => {
    expect(picture("a1", "b2", "c3 < b2")).toEqual(["●  a1", "●  c3", "●  b2"]);
  });

  it("a dependency as a dotted line", () => {
    expect(picture("a1", "b2", "c3 < b2 ~ a1")).toEqual(["●  c3", "├┄╮", "● ┊  b2", "  ●  a1"]);
  });

  it("two lines that cross", () => {
    expect(picture("a1", "b2 < a1", "c3 < a1", "d4 < a1", "e5 < b2 c3", "f6 < e5 d4")).toEqual([
      "●  f6",
      "├─╮",
      "● │  e5",
      "├─┼─╮",
      "● │ │  b2",
      "│ ● │  d4",
      "│ │ ●  c3",
      "├─┴─╯",
      "●  a1",
    ]);
  });
});

describe("of any history", () => {
  it("each line runs from a revision down to one that it requires, in a column free for it", () => {
    fc.assert(
      fc.property(histories, (revisions) => {
        const graph = buildGraph(revisions);
        const { rows, edges, width } = layOutLanes(historyOf(graph));
        expect(rows).toHaveLength(graph.nodes.length);
        const required = graph.nodes.reduce((sum, node) => sum + node.requires.length, 0);
        expect(edges).toHaveLength(required);
        for (const { from, to, lane } of edges) {
          const [above, below] = [rows[from.row]!, rows[to.row]!];
          expect([above.column, below.column]).toEqual([from.column, to.column]);
          expect(above.node.requires).toContain(below.node);
          expect(lane).toBeLessThan(width);
          for (let row = from.row + 1; row < to.row; row++) {
            expect(rows[row]!.column).not.toBe(lane);
            expect(rows[row]!.passing[lane]?.target).toBe(below.node);
          }
        }
      }),
    );
  });

  it("each revision has its line of text, none ends in blanks, and no order of files matters", () => {
    fc.assert(
      fc.property(histories, fc.nat(), (revisions, seed) => {
        const lines = drawn(layOutLanes(historyOf(buildGraph(revisions))));
        for (const { revision } of revisions)
          expect(lines.filter((line) => line.endsWith(` ${revision}`))).toHaveLength(1);
        expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
        expect(drawn(layOutLanes(historyOf(buildGraph(shuffled(revisions, seed)))))).toEqual(lines);
      }),
    );
  });

  it("letters stand in for box drawing characters one by one", () => {
    fc.assert(
      fc.property(histories, (revisions) => {
        const layout = layOutLanes(historyOf(buildGraph(revisions)));
        const ascii = drawn(layout, true);
        expect(ascii.join("\n")).toMatch(/^[\n -~]*$/);
        expect(ascii.map((line) => line.length)).toEqual(drawn(layout).map((line) => line.length));
      }),
    );
  });
});
