import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultOf } from "./fault-of.js";
import { buildGraph } from "./graph.js";
import { historyOf } from "./history-range.js";
import { graphOf, histories, shuffled } from "./sample-histories.js";

const shop = graphOf("a1", "b2 < a1", "c3 < a1", "d4 < b2 c3", "e5 @billing ~ b2", "f6 < e5", "g7 < d4 ~ e5");
const ids = (range?: string, current?: readonly string[], graph = shop) =>
  historyOf(graph, range, current === undefined ? {} : { current }).map(({ id }) => id);

describe("a stretch of history", () => {
  it("is all of it, the latest first, one branch after another", () => {
    expect(ids()).toEqual(["f6", "g7", "d4", "e5", "b2", "c3", "a1"]);
    expect(ids(":")).toEqual(ids());
    expect(ids("base:heads")).toEqual(ids());
  });

  it("holds its start, and what stands on it, but nothing beside", () => {
    expect(ids("b2:d4")).toEqual(["d4", "b2"]);
    expect(ids("d4:")).toEqual(["g7", "d4"]);
    expect(ids("d4:d4")).toEqual(["d4"]);
    expect(ids("b2,c3:d4")).toEqual(["d4", "b2", "c3"]);
  });

  it("holds what its end depends on", () => {
    expect(ids(":billing@head")).toEqual(["f6", "e5", "b2", "a1"]);
  });

  it("can be that of one branch", () => {
    expect(ids("billing@base:")).toEqual(["f6", "e5", "b2", "a1"]);
    expect(faultOf(() => ids("billing@base:d4")).code).toBe("range-direction");
  });

  it("is counted from the heads where it starts, and stops at the base", () => {
    const line = graphOf("a1", "b2 < a1", "c3 < b2");
    expect(ids("-1:", undefined, line)).toEqual(["c3", "b2"]);
    expect(ids("-100:", undefined, line)).toEqual(["c3", "b2", "a1"]);
    expect(ids("-1:", ["a1"], line)).toEqual(["c3", "b2"]);
    expect(ids(":-1", ["a1"], line)).toEqual(["b2", "a1"]);
  });

  it("is counted from its start where it ends", () => {
    expect(ids("base:billing@+1")).toEqual(["e5", "b2", "a1"]);
    expect(ids("e5:+1")).toEqual(["f6", "e5"]);
    expect(faultOf(() => ids("e5:+2")).code).toBe("relative-too-far");
  });

  it("begins or ends where a database is", () => {
    expect(ids("current:", ["d4"])).toEqual(["g7", "d4"]);
    expect(ids(":current", ["b2", "c3"])).toEqual(["b2", "c3", "a1"]);
    expect(ids("current:", [])).toEqual(ids());
    expect(ids(":current", [])).toEqual([]);
  });

  it("holds the higher one of two rows of which one depends on the other", () => {
    expect(ids("current:", ["b2", "e5"])).toEqual(["f6", "g7", "d4", "e5"]);
  });
});

describe("refused is", () => {
  it.each([
    ["b2", "range-invalid", 'Range "b2" has no colon.'],
    ["a:b:c", "range-invalid", 'Range "a:b:c" holds 2 colons.'],
    ["a1,:", "range-invalid", 'Range "a1,:" has a comma with nothing beside it.'],
    ["f6:d4", "range-direction", '"f6" is not below "d4".'],
    ["d4:base", "range-direction", '"d4" is not below "base".'],
    ["a1,b2:", "heads-related", 'The range starts at "b2" and at its ancestor "a1".'],
    [":a1,d4", "heads-related", 'The range ends at "d4" and at its ancestor "a1".'],
    ["current:", "range-invalid", '"current" needs the state of a database, and none is given.'],
    ["heeds:", "revision-unknown", 'No revision or branch is called "heeds".'],
  ])("%s", (range, code, message) => {
    const fault = faultOf(() => ids(range));
    expect([fault.code, fault.message]).toEqual([code, message]);
  });
});

describe("of any history", () => {
  it("each revision comes before what it requires, whatever the order of the files read", () => {
    fc.assert(
      fc.property(histories, fc.nat(), (revisions, seed) => {
        const graph = buildGraph(revisions);
        const nodes = historyOf(graph);
        const place = new Map(nodes.map((node, index) => [node, index]));
        expect(place.size).toBe(graph.nodes.length);
        for (const node of nodes)
          for (const required of node.requires)
            expect(place.get(required)!).toBeGreaterThan(place.get(node)!);
        const again = historyOf(buildGraph(shuffled(revisions, seed)));
        expect(again.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
      }),
    );
  });
});
