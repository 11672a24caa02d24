import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultOf } from "./fault-of.js";
import { buildGraph, type RevisionNode } from "./graph.js";
import { graphOf, histories, revisionsOf, shuffled } from "./sample-histories.js";

const ids = (nodes: readonly RevisionNode[]): string[] => nodes.map((node) => node.id);

describe("the graph", () => {
  it("knows heads, bases, children and merges", () => {
    const graph = graphOf("a", "b < a", "c < a", "m < b c", "other");
    expect(ids(graph.heads)).toEqual(["m", "other"]);
    expect(ids(graph.bases)).toEqual(["a", "other"]);
    expect(ids(graph.byId.get("a")!.children)).toEqual(["b", "c"]);
    expect(ids(graph.byId.get("m")!.parents)).toEqual(["b", "c"]);
  });

  it("tells a head that something depends on from an effective head", () => {
    const graph = graphOf("a", "b ~ a");
    expect(ids(graph.heads)).toEqual(["a", "b"]);
    expect(ids(graph.effectiveHeads)).toEqual(["b"]);
  });

  it("takes dependencies by id and by label", () => {
    const graph = graphOf("a @left", "b", "c < b ~ left");
    expect(ids(graph.byId.get("c")!.requires)).toEqual(["b", "a"]);
  });

  it("requires a dependency once along a branch", () => {
    const graph = graphOf("x", "a ~ x", "b < a ~ x", "side < a", "c < b ~ x");
    expect(ids(graph.byId.get("a")!.requires)).toEqual(["x"]);
    expect(ids(graph.byId.get("b")!.requires)).toEqual(["a"]);
    expect(ids(graph.byId.get("c")!.requires)).toEqual(["b"]);
  });

  it("requires a dependency on each of two branches that both state it", () => {
    const graph = graphOf("x", "a", "b < a ~ x", "c < a ~ x");
    expect(ids(graph.byId.get("b")!.requires)).toEqual(["a", "x"]);
    expect(ids(graph.byId.get("c")!.requires)).toEqual(["a", "x"]);
  });

  it("gives a label to the branch: up to its heads, down to where it forked off", () => {
    const graph = graphOf("root", "a < root", "b @left < a", "c < b", "z < root");
    const labels = Object.fromEntries(graph.nodes.map((node) => [node.id, node.labels]));
    expect(labels).toEqual({ root: [], a: ["left"], b: ["left"], c: ["left"], z: [] });
  });

  it("is the same whatever the order of the files given", () => {
    fc.assert(
      fc.property(histories, fc.nat(), (revisions, seed) => {
        const print = (from: typeof revisions) =>
          buildGraph(from).nodes.map((node) => [
            node.id,
            ids(node.parents),
            ids(node.requires),
            ids(node.children),
            ids(node.dependents),
            node.labels,
          ]);
        expect(print(shuffled(revisions, seed))).toEqual(print(revisions));
      }),
    );
  });
});

describe("a graph that cannot be", () => {
  it("names both files of a duplicate", () => {
    const [a, b] = revisionsOf("a", "a");
    const fault = faultOf(() => buildGraph([b!, a!]));
    expect(fault.code).toBe("revision-duplicate");
    expect(fault.details).toEqual(["000_a.ts", "001_a.ts"]);
  });

  it("names the file of a missing parent and what was likely meant", () => {
    const fault = faultOf(() => graphOf("1975ea83b712", "b < 1975ea83b721"));
    expect(fault.code).toBe("parent-missing");
    expect(fault.place.file).toBe("001_b.ts");
    expect(fault.advice).toBe('Did you mean "1975ea83b712"?');
  });

  it("asks for the full id where a file abbreviates it", () => {
    expect(faultOf(() => graphOf("1975ea83b712", "b < 1975")).advice).toContain('"1975ea83b712"');
  });

  it("refuses a label as down revision, which would be a different revision tomorrow", () => {
    const fault = faultOf(() => graphOf("a @left", "b < left"));
    expect(fault.code).toBe("parent-missing");
    expect(fault.advice).toContain('here "a"');
  });

  it("refuses a missing dependency", () => {
    expect(faultOf(() => graphOf("a", "b < a ~ nosuch")).code).toBe("parent-missing");
  });

  it("prints the whole path of a circle, with files", () => {
    const fault = faultOf(() => graphOf("a < c", "b < a", "c < b", "d < c"));
    expect(fault.code).toBe("cycle");
    expect(fault.message).toBe("Revisions require each other in a circle: a -> c -> b -> a.");
    expect(fault.details).toEqual([
      "a (000_a.ts) has the down revision c",
      "c (002_c.ts) has the down revision b",
      "b (001_b.ts) has the down revision a",
    ]);
  });

  it("finds a circle that closes through a dependency", () => {
    const fault = faultOf(() => graphOf("a ~ c", "b < a", "c < b"));
    expect(fault.details[0]).toBe("a (000_a.ts) depends on c");
  });

  it.each([
    ["a < a", 'Revision "a" is its own down revision.'],
    ["a ~ a", 'Revision "a" depends on itself.'],
  ])("finds the circle of one: %s", (line, message) => {
    expect(faultOf(() => graphOf(line)).message).toBe(message);
  });

  it("shortens the path of a very long circle", () => {
    const ring = Array.from({ length: 5000 }, (_, i) => `r${i} < r${(i + 4999) % 5000}`);
    const fault = faultOf(() => graphOf(...ring));
    expect(fault.code).toBe("cycle");
    expect(fault.details.length).toBe(41);
  });

  it.each([
    [["a @x", "b @x < a"], 'Branch label "x" of revision "b" is already the label of revision "a".'],
    [["a @b", "b < a"], 'Branch label "b" of revision "a" is also the id of a revision.'],
    [["a @a"], 'Branch label "a" of revision "a" is also the id of a revision.'],
  ])("refuses a label that is taken: %j", (lines, message) => {
    const fault = faultOf(() => graphOf(...lines));
    expect(fault.code).toBe("label-duplicate");
    expect(fault.message).toBe(message);
  });

  it.each([
    "a-b",
    "a@b",
    "a+b",
    "a:b",
    "a,b",
    "it's",
    'a"b',
    "a\u0000b",
    "a\nb",
    "",
    "head",
    "heads",
    "base",
    "current",
  ])("refuses the id %j", (revision) => {
    const fault = faultOf(() => buildGraph([{ ...revisionsOf("x")[0]!, revision }]));
    expect(fault.code).toBe("revision-id-invalid");
    expect(fault.place.file).toBe("000_x.ts");
  });

  it("refuses an id that the version column cannot hold", () => {
    const long = "x".repeat(33);
    expect(faultOf(() => graphOf(long)).message).toContain("33 characters long; the version table holds 32");
    expect(buildGraph(revisionsOf(long), { idLength: 40 }).nodes).toHaveLength(1);
  });

  it.each(["a:b", "head", "x y", "next+2"])("refuses the label %j", (label) => {
    const fault = faultOf(() => buildGraph([{ ...revisionsOf("x")[0]!, branchLabels: [label] }]));
    expect(fault.code).toBe("revision-id-invalid");
  });
});
