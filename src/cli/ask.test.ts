import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { faultOf } from "../revision/load/temporary-project.js";
import { graphOf } from "../revision/sample-histories.js";
import { askDialects, askHead, askHeads, askMessage, type Dialogue } from "./ask.js";

const keys = { enter: "\r", down: "\u001b[B", space: " ", cancel: "\u0003" };
const { heads } = graphOf("a", "b < a", "c < a");

/** Types into a question as soon as it stands there, key by key. */
async function answered<T>(ask: (dialogue: Dialogue) => Promise<T>, ...typed: string[]): Promise<T> {
  const input = new PassThrough();
  const output = new PassThrough().resume();
  const answer = ask({ input, output });
  for (const key of typed) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    input.write(key);
  }
  return answer;
}

describe("on a terminal", () => {
  it("asks what a revision does, and takes no silence for an answer", async () => {
    expect(await answered(askMessage, keys.enter, "add account", keys.enter)).toBe("add account");
  });

  it("asks which of several heads to follow", async () => {
    expect(await answered((dialogue) => askHead(heads, dialogue), keys.down, keys.enter)).toBe("c");
  });

  it("asks which heads to merge: all, unless one is taken out", async () => {
    expect(await answered((dialogue) => askHeads(heads, dialogue), keys.enter)).toEqual(["b", "c"]);
    expect(await answered((dialogue) => askHeads(heads, dialogue), keys.space, keys.enter)).toEqual(["c"]);
  });

  it("asks which dialects a project is for", async () => {
    const ask = (dialogue: Dialogue) => askDialects(["x", "y"], dialogue);
    expect(await answered(ask, keys.down, keys.space, keys.enter)).toEqual(["y"]);
  });

  it("takes Ctrl-C for a no", async () => {
    expect((await faultOf(answered(askMessage, keys.cancel))).message).toBe("the question was not answered");
  });
});
