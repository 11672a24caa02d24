import { describe, expect, it } from "vitest";
import { faultOf } from "./fault-of.js";
import { graphOf } from "./sample-histories.js";
import { resolve, resolveOne } from "./symbols.js";

// root1 forks into two labelled branches, of which the left has a later fork of its own; a third history stands apart.
const graph = graphOf(
  "root1",
  "left1 @left < root1",
  "left2 < left1",
  "right1 @right < root1",
  "right2 < right1",
  "1975ea83b712 @apart",
  "1975ea99aaaa < 1975ea83b712",
);
const ids = (text: string, current?: string[]): string[] =>
  resolve(graph, text, current === undefined ? {} : { current }).map((node) => node.id);
const fault = (text: string, current?: string[]) => faultOf(() => ids(text, current));

describe("a symbol", () => {
  it.each([
    ["left2", ["left2"]],
    ["1975ea83", ["1975ea83b712"]],
    ["apar", ["1975ea83b712"]],
    ["left", ["left1"]],
    ["base", []],
    ["heads", ["left2", "right2", "1975ea99aaaa"]],
    ["left@head", ["left2"]],
    ["root1@heads", ["left2", "right2"]],
    ["left1@head", ["left2"]],
    ["left@base", []],
    ["left@root1", ["root1"]],
    ["apart@1975ea9", ["1975ea99aaaa"]],
    ["left@head-1", ["left1"]],
    ["left2-2", ["root1"]],
    ["left2-3", []],
    ["left1+1", ["left2"]],
    ["right@root1+2", ["right2"]],
    ["-1", ["left1", "right1", "1975ea83b712"]],
    ["left@-1", ["left1"]],
    ["apart@+2", ["1975ea99aaaa"]],
    ["left@base+1", ["root1"]],
  ])("%s stands for %j", (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it("is counted from the state where one is given", () => {
    expect(ids("current", ["left1", "right1"])).toEqual(["left1", "right1"]);
    expect(ids("right@current", ["left1", "right1"])).toEqual(["right1"]);
    expect(ids("+1", ["left1"])).toEqual(["left2"]);
    expect(ids("-1", ["left2"])).toEqual(["left1"]);
    expect(ids("right@+1", ["left1"])).toEqual(["right1"]);
    expect(ids("right@-1", ["left1", "right2"])).toEqual(["right1"]);
  });

  it("may be a label with a dash", () => {
    const dashed = graphOf("a @my-label", "b < a");
    expect(resolveOne(dashed, "my-label@head")?.id).toBe("b");
    expect(resolveOne(dashed, "my-label")?.id).toBe("a");
    expect(resolveOne(dashed, "my-label+1")?.id).toBe("b");
    expect(resolveOne(dashed, "my-l")?.id).toBe("a");
  });

  it("stands for nothing in an empty history", () => {
    expect(resolve(graphOf(), "heads")).toEqual([]);
    expect(resolve(graphOf(), "head")).toEqual([]);
  });
});

describe("a symbol that cannot be resolved", () => {
  it.each([
    ["nosuch", "revision-unknown", 'No revision or branch is called "nosuch".'],
    ["lef1", "revision-unknown", 'No revision or branch is called "lef1".'],
    ["nosuch@head", "revision-unknown", 'No revision or branch is called "nosuch".'],
    ["left@right2", "revision-unknown", 'Revision "right2" is not on branch "left".'],
    ["left@1975ea83", "revision-unknown", 'Revision "1975ea83" (1975ea83b712) is not on branch "left".'],
    ["1975ea", "revision-ambiguous", '2 revisions begin with "1975ea".'],
    ["head", "heads-several", 'The history has 3 heads; "head" needs exactly one.'],
    ["root1@head", "heads-several", 'Branch "root1" has 2 heads; "root1@head" needs exactly one.'],
    ["root1+1", "revision-ambiguous", '"root1+1" cannot be counted: the history forks above "root1".'],
    ["+1", "revision-ambiguous", '"+1" cannot be counted: there are several bases.'],
    ["left2+1", "relative-too-far", '"left2+1" goes 1 up from "left2", but there is nothing above it.'],
    ["left1+9", "relative-too-far", '"left1+9" goes 9 up from "left1", but there are only 1 above it.'],
    ["left2-4", "relative-too-far", '"left2-4" goes 4 down from "left2", but the base is 3 below it.'],
    ["base-1", "relative-too-far", '"base-1" goes 1 down from the base, but there is nothing below it.'],
    ["heads-1", "heads-several", '"heads-1" stands for 3 revisions where one is needed.'],
    ["left1+1xyz", "range-invalid", undefined],
    ["left1-", "range-invalid", undefined],
    ["", "range-invalid", '"" cannot be read: it is empty.'],
    ["a b", "range-invalid", '"a b" cannot be read: it holds blanks.'],
    ["@head", "range-invalid", '"@head" cannot be read: there is no branch before the "@".'],
    ["left@", "range-invalid", '"left@" cannot be read: there is nothing after the "@".'],
    ["a@b@c", "range-invalid", '"a@b@c" cannot be read: it holds more than one "@".'],
    ["current", "range-invalid", '"current" needs the state of a database, and none is given.'],
  ])("%s is a %s", (text, code, message) => {
    const { code: raised, message: said, advice } = fault(text);
    expect(raised).toBe(code);
    if (message !== undefined) expect(said).toBe(message);
    expect(advice).toMatch(/[.?]$|^To /);
  });

  it("lists the candidates with message and file", () => {
    expect(fault("1975ea").details).toEqual([
      "1975ea83b712  add 1975ea83b712  (005_1975ea83b712.ts)",
      "1975ea99aaaa  add 1975ea99aaaa  (006_1975ea99aaaa.ts)",
    ]);
    expect(fault("head").details).toHaveLength(3);
  });

  it("offers what was likely meant", () => {
    expect(fault("rigt1").advice).toBe('Did you mean "right1"?');
  });

  it("says that a merge has no one revision below", () => {
    const merged = graphOf("a", "b < a", "c < a", "m < b c");
    const { code, details } = faultOf(() => resolve(merged, "m-1"));
    expect(code).toBe("revision-ambiguous");
    expect(details).toHaveLength(2);
  });

  it("says from which rows a step could be counted", () => {
    expect(fault("+1", ["left1", "right1"]).code).toBe("heads-several");
    expect(fault("left@-1", ["right1"]).code).toBe("relative-too-far");
  });
});
