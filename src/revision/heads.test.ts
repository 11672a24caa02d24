import { describe, expect, it } from "vitest";
import type { VersionMove } from "../schema/index.js";
import { route } from "./range.js";
import { graphOf } from "./sample-histories.js";

const show = (move: VersionMove): string =>
  move.kind === "update" ? `${move.before} -> ${move.after}` : `${move.kind} ${move.revision}`;

function moves(direction: "upgrade" | "downgrade", range: string, ...lines: string[]): string[] {
  const { steps } = route(graphOf(...lines), { direction, range });
  return steps.map((step) => `${step.revision.revision}: ${step.moves.map(show).join(", ")}`);
}

describe("the version rows when upgrading", () => {
  it("insert a base, then move on", () => {
    expect(moves("upgrade", "heads", "a", "b < a")).toEqual(["a: insert a", "b: a -> b"]);
  });

  it("insert a second branch out of a point that was left", () => {
    expect(moves("upgrade", "b:heads", "a", "b < a", "c < a")).toEqual(["c: insert c"]);
  });

  it("merge: delete all but the last of the down revisions, update the last", () => {
    expect(moves("upgrade", "b,c,d:m", "a", "b < a", "c < a", "d < a", "m < d b c")).toEqual([
      "m: delete d, delete b, c -> m",
    ]);
  });

  it("merge what is there in the same order while other branches are open", () => {
    expect(moves("upgrade", "b,c,x:m", "a", "b < a", "c < a", "x", "m < c b")).toEqual([
      "m: delete c, b -> m",
    ]);
  });

  it("take a dependency's row as if merging", () => {
    expect(moves("upgrade", "n1,b:n2", "a", "b < a", "n1", "n2 < b ~ n1")).toEqual([
      "n2: delete b, n1 -> n2",
    ]);
  });

  it("move a dependency's row where the down revision's is gone", () => {
    expect(moves("upgrade", "c,r1:r3", "a", "b < a", "c < a", "r1", "r3 < a ~ r1")).toEqual(["r3: r1 -> r3"]);
  });

  it("leave a dependency's row that has moved on", () => {
    expect(moves("upgrade", "a,r2:b", "a", "r1", "r2 < r1", "b < a ~ r1")).toEqual(["b: a -> b"]);
  });

  it("insert where nothing that is required has a row", () => {
    expect(moves("upgrade", "b:c", "a", "b < a", "c ~ a")).toEqual(["c: insert c"]);
  });
});

describe("the version rows when downgrading", () => {
  it("move back, and are deleted at the base", () => {
    expect(moves("downgrade", "b:base", "a", "b < a")).toEqual(["b: b -> a", "a: delete a"]);
  });

  it("are deleted where another row still holds the parent", () => {
    expect(moves("downgrade", "b,c:c@-1", "a", "b < a", "c < a")).toEqual(["c: delete c"]);
  });

  it("split at a merge: insert all but the last of the down revisions, update to the last", () => {
    expect(moves("downgrade", "m:b,c,d", "a", "b < a", "c < a", "d < a", "m < d b c")).toEqual([
      "m: insert d, insert b, m -> c",
    ]);
  });

  it("go where a row of another branch holds all that was required", () => {
    expect(moves("downgrade", "c,x:a@base", "a", "b < a", "c < a", "x < b ~ c")[0]).toBe("x: x -> b");
  });

  it("never hold a revision and its own ancestor after a split", () => {
    // p requires a through b already: only b gets a row.
    expect(moves("downgrade", "p,z:b", "a", "b < a", "p < b ~ a", "z")).toEqual(["p: p -> b"]);
  });
});

describe("the rows around a step", () => {
  it("are sorted, and the rows after one are the rows before the next", () => {
    const { from, to, steps } = route(graphOf("b", "a", "m < b a"), { direction: "upgrade", range: "heads" });
    expect(from).toEqual([]);
    expect(steps.map((step) => step.after)).toEqual([["a"], ["a", "b"], ["m"]]);
    expect(steps[1]!.before).toBe(steps[0]!.after);
    expect(to).toEqual(["m"]);
  });
});
