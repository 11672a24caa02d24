import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VersionMove } from "../schema/index.js";
import { faultOf } from "./fault-of.js";
import { buildGraph } from "./graph.js";
import { graphOf, histories } from "./sample-histories.js";
import { stampRoute } from "./stamp.js";

const graph = graphOf(
  "root",
  "b1 @left < root",
  "b2 < b1",
  "c1 @right < root",
  "c2 < c1",
  "x1 @apart",
  "x2 < x1",
);
const show = (move: VersionMove): string =>
  move.kind === "update" ? `${move.before} -> ${move.after}` : `${move.kind} ${move.revision}`;
const moves = (from: string, to: string): string[] =>
  stampRoute(graph, { from: from.split(","), to: to.split(",") }).steps.flatMap((step) =>
    step.moves.map(show),
  );

describe("a stamp", () => {
  it.each([
    ["base", "b1", ["insert b1"]],
    ["base", "heads", ["insert b2", "insert c2", "insert x2"]],
    ["b1", "b2", ["b1 -> b2"]],
    ["b2", "b1", ["b2 -> b1"]],
    ["b2", "c1", ["insert c1"], "a row of another branch stays"],
    ["b2,c2", "root", ["delete b2", "c2 -> root"]],
    ["b2,c2,x2", "root", ["delete b2", "c2 -> root"]],
    ["b1,c1", "b2,c2", ["b1 -> b2", "c1 -> c2"]],
    ["b2,c2", "base", ["delete b2", "delete c2"]],
    ["b2,x2", "left@base", ["delete b2"]],
    ["b2,x1", "b2,x2", ["x1 -> x2"], "a row that is there already does not move"],
  ] as [string, string, string[]][])("from %s to %s: %j", (from, to, expected) => {
    expect(moves(from, to)).toEqual(expected);
  });

  it("starts at the base unless told otherwise", () => {
    expect(stampRoute(graph, { to: ["b1"] })).toMatchObject({ direction: "stamp", from: [], to: ["b1"] });
  });

  it("tidies rows of which one depends on the other", () => {
    const dependent = graphOf("a", "b", "c < b ~ a");
    const { steps, to } = stampRoute(dependent, { from: ["a", "c"], to: ["c"] });
    expect(steps.flatMap((step) => step.moves)).toEqual([{ kind: "delete", revision: "a" }]);
    expect(to).toEqual(["c"]);
  });

  it("takes over the state that is given", () => {
    expect(stampRoute(graph, { from: ["current"], to: ["heads"], current: ["b1"] }).to).toEqual([
      "b2",
      "c2",
      "x2",
    ]);
  });

  it.each([
    ["base", "b1,b2", "heads-related"],
    ["b1,b2", "x1", "heads-related"],
    ["base", "base", "range-empty"],
    ["b1", "b1", "range-empty"],
    ["b1", "base,x1", "range-invalid"],
    ["base", "nosuch", "revision-unknown"],
    ["base", "head", "heads-several"],
  ])("from %s to %s is a %s", (from, to, code) => {
    expect(faultOf(() => moves(from, to)).code).toBe(code);
  });

  it("leaves exactly the heads wherever it starts", () => {
    fc.assert(
      fc.property(histories, fc.nat(), (revisions, pick) => {
        const random = buildGraph(revisions);
        const heads = random.effectiveHeads.map((head) => head.id).sort();
        const from = random.nodes[pick % random.nodes.length]!.id;
        fc.pre(heads.length > 1 || heads[0] !== from);
        expect(stampRoute(random, { from: [from], to: ["heads"] }).to).toEqual(heads);
      }),
    );
  });
});
