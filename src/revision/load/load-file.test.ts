import { describe, expect, it } from "vitest";
import { loadFile } from "./index.js";
import { builders, faultOf, TemporaryProject } from "./temporary-project.js";

function load(source: string, file = "limbeck.config.ts", others: Readonly<Record<string, string>> = {}) {
  const { root } = new TemporaryProject({ [file]: source, ...others });
  return loadFile({ root, file, modules: { limbeck: builders }, validate: (exported) => exported });
}

describe("the configuration file", () => {
  it("may hold functions, read the environment and know where it is", async () => {
    const config = await load(`import { defineRevision as define } from "limbeck";
import { basename } from "node:path";
export default define({ f: (a: number) => a + 1, path: process.env.PATH, at: basename(import.meta.filename) });`);
    const { f, path, at } = config as { f: (a: number) => number; path: string; at: string };
    expect([f(1), path, at]).toEqual([2, process.env.PATH, "limbeck.config.ts"]);
  });

  it.each([
    ["limbeck.config.mts", "export default { a: 1 } as const"],
    ["limbeck.config.js", "export default { a: 1 }"],
    ["limbeck.config.mjs", "export default { a: 1 }"],
    ["limbeck.config.json", '{ "a": 1 }'],
  ])("may be %s", async (file, source) => {
    expect(await load(source, file)).toEqual({ a: 1 });
  });

  it("may import helpers", async () => {
    const others = { "tools/x.ts": "export const x: number = 1;" };
    expect(await load('import { x } from "./tools/x.js";\nexport default x;', undefined, others)).toBe(1);
  });

  it.each([
    ["export default {", "1:17"],
    ['const a = 1;\nthrow new Error("x");', "2:7"],
    ["export default\n  await 1;", "2:3"],
    ['import x from "nowhere";\nexport default x;', "1:1"],
  ])("is a config-invalid fault with its place: %s", async (source, place) => {
    const fault = await faultOf(load(source));
    expect(`${fault.code} ${fault.place.file}:${fault.place.line}:${fault.place.column}`).toBe(
      `config-invalid limbeck.config.ts:${place}`,
    );
  });

  it("is a fault where it is missing", async () => {
    const { root } = new TemporaryProject({});
    const missing = loadFile({ root, file: "./none.json", modules: {}, validate: (exported) => exported });
    expect(await faultOf(missing)).toMatchObject({ code: "file-unreadable", place: { file: "none.json" } });
  });
});
