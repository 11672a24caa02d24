import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphProblems } from "./graph-problems.js";
import { histories, revisionsOf } from "./sample-histories.js";

const codes = (...lines: readonly string[]) =>
  graphProblems(revisionsOf(...lines)).problems.map(({ code }) => code);

describe("every fault of a history is told", () => {
  it("where there are several", () => {
    const { problems, graph } = graphProblems(
      revisionsOf("a1", "b2 < lost1 lost2 ~ lost3", "c3 < b2", "c3 < a1", "d4 @x < c3", "e5 @x < c3"),
    );
    expect(problems.map(({ message }) => message)).toEqual([
      'Revision "c3" is defined by two files.',
      'Branch label "x" of revision "e5" is already the label of revision "d4".',
      'Down revision "lost1" of revision "b2" does not exist.',
      'Down revision "lost2" of revision "b2" does not exist.',
      'Dependency "lost3" of revision "b2" does not exist.',
    ]);
    expect(graph?.nodes.map(({ id }) => id)).toEqual(["a1", "b2", "c3", "d4", "e5"]);
  });

  it("up to a circle, which leaves no graph to go on with", () => {
    const { problems, graph } = graphProblems(revisionsOf("a1 < lost", "b2 < c3", "c3 < b2"));
    expect(problems.map(({ code }) => code)).toEqual(["parent-missing", "cycle"]);
    expect(graph).toBeUndefined();
  });

  it("up to an identifier that cannot be used", () => {
    expect(codes("head", "b2 < head")).toEqual(["revision-id-invalid"]);
  });

  it("and a label in place of an identifier", () => {
    expect(codes("a1 @x", "b2 < x")).toEqual(["parent-missing"]);
  });

  it("but not more than a person can use", () => {
    const lost = Array.from({ length: 200 }, (_, index) => `r${index} < lost${index}`);
    expect(codes(...lost)).toHaveLength(50);
  });
});

it("a sound history has none", () => {
  fc.assert(
    fc.property(histories, (revisions) => {
      const { problems, graph } = graphProblems(revisions);
      expect(problems).toEqual([]);
      expect(graph?.nodes).toHaveLength(revisions.length);
    }),
  );
});
