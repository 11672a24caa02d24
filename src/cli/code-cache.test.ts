import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CodeCachePlace, codeCachePlace, runScript } from "./code-cache.js";

let root: string;
let place: CodeCachePlace;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "limbeck-code-"));
  place = { directory: join(root, "cache", "build-1"), name: "upgrade" };
  writeFileSync(
    join(root, "program.cjs"),
    "exports.twice = (n) => n * 2; exports.where = __filename; exports.path = require('node:path');",
  );
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

function run(from: CodeCachePlace | undefined = place) {
  const script = runScript(join(root, "program.cjs"), from);
  const { twice, where, path } = script.exports as {
    twice: (n: number) => number;
    where: string;
    path: unknown;
  };
  expect([twice(21), where, typeof path]).toEqual([42, join(root, "program.cjs"), "object"]);
  return script;
}

const kept = () => join(place.directory, readdirSync(place.directory)[0] ?? "");

describe("a script from V8's code cache", () => {
  it("is run as any CommonJS module, and keeps its code once", () => {
    run().keep();
    const before = readFileSync(kept());
    run().keep();
    expect(readFileSync(kept())).toEqual(before);
  });

  it.each([
    ["empty", () => Buffer.alloc(0)],
    ["cut short", (content: Buffer) => content.subarray(0, -1)],
    [
      "damaged",
      (content: Buffer) =>
        Buffer.concat([content.subarray(0, 100), Buffer.from([content[100]! ^ 1]), content.subarray(101)]),
    ],
  ] as const)("ignores code that is %s, and writes it anew", (_, damage) => {
    run().keep();
    const sound = readFileSync(kept());
    writeFileSync(kept(), damage(sound));
    run().keep();
    expect(readFileSync(kept()).length).toBe(sound.length);
  });

  it("forgets the code of other builds", () => {
    mkdirSync(join(root, "cache", "build-0"), { recursive: true });
    run().keep();
    expect(readdirSync(join(root, "cache"))).toEqual(["build-1"]);
  });

  it("runs without a place, and where nothing can be written", () => {
    runScript(join(root, "program.cjs"), undefined).keep();
    writeFileSync(join(root, "cache"), "a file where the directory should be");
    run().keep();
    expect(existsSync(join(root, "cache", "build-1"))).toBe(false);
  });
});

describe("the place of the code", () => {
  it("is among the caches of the packages that limbeck is installed with", () => {
    expect(codeCachePlace(join("/", "shop", "node_modules", "limbeck", "dist"), "b", "heads")).toEqual({
      directory: join("/", "shop", "node_modules", ".cache", "limbeck-code", "b"),
      name: "heads",
    });
    expect(codeCachePlace(join("/", "limbeck", "dist"), "b", "heads")?.directory).toBe(
      join("/", "limbeck", "node_modules", ".cache", "limbeck-code", "b"),
    );
  });

  it("is nowhere where Node is told to cache no code", () => {
    vi.stubEnv("NODE_DISABLE_COMPILE_CACHE", "1");
    expect(codeCachePlace(join("/", "limbeck", "dist"), "b", "heads")).toBeUndefined();
  });
});
