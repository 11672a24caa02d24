import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VersionMove } from "../schema/index.js";
import { faultOf } from "./fault-of.js";
import { buildGraph, type RevisionGraph } from "./graph.js";
import { ancestorsOf, relatedPair } from "./lineage.js";
import { type Direction, type Route, type RouteRequest, route } from "./range.js";
import { graphOf, histories, shuffled } from "./sample-histories.js";

const linear = graphOf("aaaa", "bbbb < aaaa", "cccc < bbbb", "dddd < cccc");
const forked = graphOf("root", "b1 @left < root", "b2 < b1", "c1 @right < root", "c2 < c1");

const steps = ({ steps: all }: Route): string[] => all.map((step) => step.revision.revision);
const go = (graph: RevisionGraph, direction: Direction, range: string): string[] =>
  steps(route(graph, { direction, range }));
const fault = (graph: RevisionGraph, direction: Direction, range: RouteRequest["range"]) =>
  faultOf(() => route(graph, { direction, range }));

describe("an upgrade", () => {
  it.each([
    ["head", "aaaa bbbb cccc dddd"],
    ["base:head", "aaaa bbbb cccc dddd"],
    ["bbbb:head", "cccc dddd"],
    ["bbbb:cccc", "cccc"],
    ["+2", "aaaa bbbb"],
    ["bbbb:+1", "cccc"],
    ["head-2:head", "cccc dddd"],
    ["-1:head", "dddd"],
    ["bbbb:head-1", "cccc"],
    ["aaaa+1:cccc+1", "cccc dddd"],
  ])("to %s runs %s", (range, expected) => {
    expect(go(linear, "upgrade", range)).toEqual(expected.split(" "));
  });

  it("starts at the base unless told otherwise, and says so", () => {
    expect(route(linear, { direction: "upgrade", range: "bbbb" })).toMatchObject({ from: [], to: ["bbbb"] });
  });

  it.each([
    ["heads", "root c1 c2 b1 b2"],
    ["left@head", "root b1 b2"],
    ["left@base:heads", "root b1 b2"],
    ["b1:heads", "c1 c2 b2"],
    ["b1,c1:heads", "c2 b2"],
    ["b2,c1:heads", "c2"],
    ["b1:right@+1", "c1"],
    ["base:b1,c1", "root c1 b1"],
    ["b2:c1", "c1"],
  ])("of branches: %s runs %s", (range, expected) => {
    expect(go(forked, "upgrade", range)).toEqual(expected.split(" "));
  });

  it("brings what the target depends on", () => {
    const graph = graphOf("a", "b < a", "x", "y < x ~ b");
    expect(go(graph, "upgrade", "x:y")).toEqual(["a", "b", "y"]);
  });

  it("starts at the state that is given", () => {
    const request = { direction: "upgrade", range: "current:heads", current: ["c1", "b2"] } as const;
    expect(route(forked, request)).toMatchObject({ from: ["b2", "c1"], to: ["b2", "c2"] });
  });

  it.each([
    ["dddd:bbbb", "range-direction", 'An upgrade cannot go from "dddd" down to "bbbb".'],
    ["dddd:base", "range-direction", 'An upgrade cannot go from "dddd" down to "base".'],
    ["bbbb:-1", "range-direction", 'An upgrade cannot go to "-1", which is not above its start.'],
    ["bbbb:bbbb", "range-empty", 'Range "bbbb:bbbb" holds no revision: it ends where it starts.'],
    [
      "dddd:head",
      "range-empty",
      'Range "dddd:head" holds no revision: all of "head" is applied at the start.',
    ],
    ["base", "range-empty", 'Range "base:base" holds no revision: it ends where it starts.'],
    ["aaaa:bbbb:cccc", "range-invalid", 'Range "aaaa:bbbb:cccc" holds 2 colons.'],
    [":head", "range-invalid", 'Range ":head" has no start.'],
    ["aaaa:", "range-invalid", 'Range "aaaa:" has no end.'],
    ["", "range-invalid", 'Range "" is empty.'],
    ["aaaa,:head", "range-invalid", 'Range "aaaa,:head" has a comma with nothing beside it.'],
    ["+1:head", "range-invalid", 'A range cannot start at "+1": there is nothing yet to count from.'],
    [
      "base,aaaa:head",
      "range-invalid",
      '"base" stands for nothing applied; it cannot start a range with others.',
    ],
    ["aaaa,cccc:head", "heads-related", 'The range starts at "cccc" and at its ancestor "aaaa".'],
    ["base:bbbb,cccc", "heads-related", 'The range ends at "cccc" and at its ancestor "bbbb".'],
    ["bbbb:+9", "relative-too-far", '"+9" goes 9 up from "bbbb", but there are only 2 above it.'],
    ["nosuch:head", "revision-unknown", 'No revision or branch is called "nosuch".'],
  ])("%s is a %s", (range, code, message) => {
    const { code: raised, message: said, advice } = fault(linear, "upgrade", range);
    expect([raised, said]).toEqual([code, message]);
    expect(advice).toBeTruthy();
  });

  it("is nothing at all in an empty history, or without an end", () => {
    expect(fault(graphOf(), "upgrade", "heads").message).toBe("There are no revisions yet.");
    expect(fault(linear, "upgrade", { from: [], to: [] }).code).toBe("range-invalid");
  });

  it("does not guess from which of several rows to count", () => {
    expect(fault(forked, "upgrade", "b1,c1:+1").code).toBe("heads-several");
    expect(go(forked, "upgrade", "b1,c1:left@+1")).toEqual(["b2"]);
  });

  it("does not take a branch for another", () => {
    expect(fault(forked, "upgrade", "left@base:c2").code).toBe("range-direction");
  });
});

describe("a downgrade", () => {
  it.each([
    ["head:base", "dddd cccc bbbb aaaa"],
    ["dddd:bbbb", "dddd cccc"],
    ["dddd:-1", "dddd"],
    ["cccc:-2", "cccc bbbb"],
    ["head:head-1", "dddd"],
    ["dddd:aaaa+1", "dddd cccc"],
    ["aaaa:-1", "aaaa"],
  ])("of %s runs %s", (range, expected) => {
    expect(go(linear, "downgrade", range)).toEqual(expected.split(" "));
  });

  it.each([
    ["heads:base", "b2 b1 c2 c1 root"],
    ["heads:root", "b2 b1 c2 c1"],
    ["heads:left@root", "b2 b1"],
    ["heads:left@-1", "b2"],
    ["heads:left@base", "b2 b1 c2 c1 root"],
    ["heads:b1,c1", "b2 c2"],
  ])("of branches: %s runs %s", (range, expected) => {
    expect(go(forked, "downgrade", range)).toEqual(expected.split(" "));
  });

  it("takes what depends on the reverted along", () => {
    const graph = graphOf("a", "b < a", "x", "y < x ~ b");
    expect(go(graph, "downgrade", "y:a")).toEqual(["y", "b"]);
  });

  it("keeps to one history of several", () => {
    const graph = graphOf("a @first", "b < a", "x @second", "y < x");
    expect(go(graph, "downgrade", "heads:first@base")).toEqual(["b", "a"]);
  });

  it("says from which of several rows it counted", () => {
    const { warnings, steps: all } = route(forked, { direction: "downgrade", range: "c2,b2:-1" });
    expect(all.map((step) => step.revision.revision)).toEqual(["c2"]);
    expect(warnings).toEqual(['"-1" was counted from "c2", the first of 2 rows at the start.']);
  });

  it("can start at rows that are related through a dependency alone", () => {
    const graph = graphOf("a", "b", "c < b ~ a");
    expect(route(graph, { direction: "downgrade", range: "a,c:b" })).toMatchObject({
      from: ["a", "c"],
      to: ["a", "b"],
    });
    expect(fault(graph, "upgrade", "a,c:heads").code).toBe("heads-related");
  });

  it.each([
    ["-1", "range-invalid", 'Range "-1" does not say where the downgrade starts.'],
    ["base", "range-invalid", 'Range "base" does not say where the downgrade starts.'],
    ["bbbb:dddd", "range-direction", 'A downgrade cannot go from "bbbb" up to "dddd".'],
    ["bbbb:+1", "range-direction", 'A downgrade cannot go to "+1", which is not below its start.'],
    ["base:bbbb", "range-direction", 'A downgrade cannot go from "base" up to "bbbb".'],
    ["bbbb:bbbb", "range-empty", 'Range "bbbb:bbbb" holds no revision: it ends where it starts.'],
    ["base:base", "range-empty", 'Range "base:base" holds no revision: it ends where it starts.'],
    ["bbbb:-3", "relative-too-far", '"-3" goes 3 down from "bbbb", but the base is 2 below it.'],
    [
      "cccc:bbbb,base",
      "range-invalid",
      '"base" stands for nothing applied; it cannot end a range with others.',
    ],
    ["dddd:aaaa,bbbb", "heads-related", 'The range ends at "bbbb" and at its ancestor "aaaa".'],
  ])("%s is a %s", (range, code, message) => {
    const { code: raised, message: said, advice } = fault(linear, "downgrade", range);
    expect([raised, said]).toEqual([code, message]);
    expect(advice).toBeTruthy();
  });

  it("refuses a goal on another branch", () => {
    expect(fault(forked, "downgrade", "b2:c1").message).toBe('"c1" is not applied at "b2".');
    expect(fault(forked, "downgrade", "b2:heads").code).toBe("heads-several");
  });
});

describe("any route", () => {
  const cases = fc.tuple(histories, fc.array(fc.nat(), { maxLength: 3 }), fc.nat());

  it("replays from its start to its end, each move on a row that is there, parents before children", () => {
    fc.assert(
      fc.property(cases, ([revisions, picks]) => {
        const graph = buildGraph(revisions);
        const from = unrelated(graph, picks);
        for (const way of waysFrom(graph, from)) {
          const rows = new Set(way.from);
          for (const step of way.steps) {
            expect(step.before).toEqual([...rows].sort());
            for (const move of step.moves) apply(rows, move);
            expect(step.after).toEqual([...rows].sort());
          }
          expect(way.to).toEqual([...rows].sort());
          expect(relatedPair(graph, nodes(graph, way.to), "requirements")).toBeUndefined();
          expectOrder(graph, way);
        }
      }),
    );
  });

  it("up to the heads and down again returns to the base, revision by revision", () => {
    fc.assert(
      fc.property(histories, (revisions) => {
        const graph = buildGraph(revisions);
        const up = route(graph, { direction: "upgrade", range: "heads" });
        const down = route(graph, { direction: "downgrade", range: { from: up.to, to: ["base"] } });
        expect(down.to).toEqual([]);
        expect(steps(down).reverse()).toEqual(steps(up));
        // Going back undoes the rows too: what each step makes of them is what its opposite started from.
        expect(down.steps.map((step) => step.after).reverse()).toEqual(up.steps.map((step) => step.before));
      }),
    );
  });

  it("is the same whatever the order of the files given", () => {
    fc.assert(
      fc.property(cases, ([revisions, picks, seed]) => {
        const graph = buildGraph(revisions);
        const from = unrelated(graph, picks);
        const again = waysFrom(buildGraph(shuffled(revisions, seed)), from);
        expect(again).toEqual(waysFrom(graph, from));
      }),
    );
  });
});

function unrelated(graph: RevisionGraph, picks: readonly number[]): string[] {
  const chosen: string[] = [];
  for (const pick of picks) {
    const { id } = graph.nodes[pick % graph.nodes.length]!;
    if (relatedPair(graph, nodes(graph, [...chosen, id]), "requirements") === undefined) chosen.push(id);
  }
  return [...new Set(chosen)];
}

/** The way up to the heads and the way down to the base, as far as there is one. */
function waysFrom(graph: RevisionGraph, from: readonly string[]): Route[] {
  const ways: Route[] = [];
  const applied = ancestorsOf(graph, nodes(graph, from)).reduce((sum, member) => sum + member, 0);
  if (applied < graph.nodes.length)
    ways.push(route(graph, { direction: "upgrade", range: { from, to: ["heads"] } }));
  if (applied > 0) ways.push(route(graph, { direction: "downgrade", range: { from, to: ["base"] } }));
  return ways;
}

function nodes(graph: RevisionGraph, ids: readonly string[]) {
  return ids.map((id) => graph.byId.get(id)!);
}

function apply(rows: Set<string>, move: VersionMove): void {
  if (move.kind !== "insert")
    expect(rows.delete(move.kind === "delete" ? move.revision : move.before)).toBe(true);
  if (move.kind === "delete") return;
  const row = move.kind === "insert" ? move.revision : move.after;
  expect(rows.has(row)).toBe(false);
  rows.add(row);
}

function expectOrder(graph: RevisionGraph, way: Route): void {
  const place = new Map(steps(way).map((id, i) => [id, way.direction === "upgrade" ? i : -i]));
  for (const [id, at] of place) {
    const node = graph.byId.get(id)!;
    for (const below of [...node.parents, ...node.dependencies]) {
      expect(place.get(below.id) ?? Number.NEGATIVE_INFINITY).toBeLessThan(at);
    }
  }
}
