import { symlinkSync } from "node:fs";
import glob from "fast-glob";
import { describe, expect, it } from "vitest";
import { listFiles } from "./index.js";
import { matchPlainGlob } from "./match-plain-glob.js";
import { faultOf, TemporaryProject } from "./temporary-project.js";

function project(): TemporaryProject {
  const names = [
    "b.ts",
    "a.ts",
    "c.js",
    "d.d.ts",
    "e.json",
    "f.sql",
    ".g.ts",
    "x/h.ts",
    "x/y/i.mts",
    ".z/j.ts",
  ];
  const files = Object.fromEntries(names.map((name) => [`revisions/${name}`, ""]));
  return new TemporaryProject({ ...files, "revisions/node_modules/p/k.ts": "", "l.ts": "" });
}

describe("plain globs", () => {
  it.each([
    "revisions/*",
    "revisions/*.ts",
    "revisions/**/*",
    "revisions/**/*.{ts,mts}",
    "*.ts",
    "**/*.ts",
    "revisions/x/**/*.mts",
    "nowhere/*.ts",
  ])("%s matches what fast-glob matches", (pattern) => {
    const { root } = project();
    const expected = glob.sync(pattern, { cwd: root, ignore: ["**/node_modules/**"] });
    expect(matchPlainGlob(root, pattern)?.sort()).toEqual(expected.sort());
  });

  it("leaves links and other globs to fast-glob", async () => {
    const linked = project();
    const { root } = linked;
    expect(matchPlainGlob(root, "revisions/[ab].ts")).toBeUndefined();
    symlinkSync(linked.path("l.ts"), linked.path("revisions/m.ts"));
    expect(matchPlainGlob(root, "revisions/*.ts")).toBeUndefined();
    expect(await listFiles({ root, globs: ["revisions/*.ts"] })).toContain("revisions/m.ts");
  });
});

describe("the list of files", () => {
  it("is sorted, without repetition, and holds what can be loaded only", async () => {
    const { root } = project();
    const files = ["a.ts", "b.ts", "c.js", "e.json"].map((name) => `revisions/${name}`);
    expect(await listFiles({ root, globs: ["revisions/*", "revisions/*.ts"] })).toEqual(files);
    expect(await listFiles({ root, globs: ["revisions/{a,b}.ts", "./revisions/*"] })).toEqual(files);
  });

  it("leaves out what is ignored", async () => {
    const { root } = project();
    expect(await listFiles({ root, globs: ["revisions/**/*.ts"], ignore: ["**/x/**"] })).toEqual([
      "revisions/a.ts",
      "revisions/b.ts",
    ]);
  });

  it("is never empty", async () => {
    const { root } = project();
    const fault = await faultOf(listFiles({ root, globs: ["revisions/*.cjs"] }));
    expect(`${fault.code}: ${fault.message}`).toBe(
      `revisions-none: no revision file in "${root}" matches "revisions/*.cjs"`,
    );
  });
});
