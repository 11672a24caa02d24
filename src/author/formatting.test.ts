import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { loadProject } from "../index.js";
import { projectTemplates } from "../templates/index.js";
import { authorRevision } from "./author-revision.js";
import type { RevisionRequest } from "./draft-revision.js";

const home = fileURLToPath(new URL("../..", import.meta.url));
const noon = new Date("2026-11-20T11:00:00Z");

const messages = [
  "",
  "add account table",
  "it's",
  'the "real" one',
  `it's the "real" one, isn't it`,
  "back\\slash, $dollar, `tick`, \ttab",
  "Grüße, 表, 🚲",
  "a message that is so long that a formatter would put it on a line of its own below",
  "exactly at the end of the line, so that one more would have to go to the next",
  "ex",
];

const root = mkdtempSync(join(tmpdir(), "limbeck-format-"));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

async function author(request: Omit<RevisionRequest, "message"> & { message?: string }): Promise<void> {
  const project = await loadProject({ cwd: root, mayBeEmpty: true, cache: false });
  const { file, text } = await authorRevision(project, { message: "", ...request }, noon);
  write(file, text);
}

/** A project with a revision for each message, a merge of many, labels and dependencies. */
beforeAll(async () => {
  const generic = projectTemplates[0]!;
  const view = { dialects: [{ name: "postgresql", version: "15" }], dialect: "postgresql" };
  for (const [path, render] of Object.entries(generic.files)) write(path, render(view));
  for (const [index, message] of messages.entries()) {
    const id = `a${index}`.padEnd(12, "0");
    await author({ revision: id, message, heads: ["base"], branchLabels: [`line_${index}`] });
  }
  await author({
    revision: "b0",
    heads: ["a00000000000,a10000000000,a20000000000"],
    branchLabels: ["x", "y"],
  });
  await author({ revision: "b1", heads: ["a30000000000"], dependsOn: ["line_4", "line_5"] });
  await author({ revision: "c0", heads: ["heads"], dependsOn: ["a00000000000"], splice: true });
  return () => rmSync(root, { recursive: true });
});

describe("what limbeck writes", () => {
  it("is as a formatter leaves it", () => {
    write(
      "biome.json",
      JSON.stringify({
        formatter: { indentStyle: "space" },
        linter: { enabled: true },
        files: { includes: ["**/*.ts"] },
      }),
    );
    const run = () =>
      execFileSync(
        `${home}node_modules/.bin/biome`,
        ["ci", "--error-on-warnings", "revisions", "limbeck.config.ts"],
        {
          cwd: root,
          encoding: "utf8",
          stdio: "pipe",
        },
      );
    expect(run).not.toThrow();
  });

  it("passes tsc --strict and more", () => {
    write(
      "tsconfig.json",
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noUnusedLocals: true,
          noImplicitReturns: true,
          noEmit: true,
          module: "nodenext",
          target: "es2022",
          types: ["node"],
          typeRoots: [`${home}node_modules/@types`],
          skipLibCheck: true,
          resolveJsonModule: true,
          paths: { limbeck: [`${home}src/index.ts`] },
        },
        files: ["limbeck.config.ts", `${home}src/script/hbs.d.ts`],
        include: ["revisions"],
      }),
    );
    const { stdout } = spawnSync(`${home}node_modules/.bin/tsc`, ["-p", "."], {
      cwd: root,
      encoding: "utf8",
    });
    // Limbeck's own sources are checked elsewhere.
    expect(stdout.split("\n").filter((line) => /^(?:revisions|limbeck)/.test(line))).toEqual([]);
  });
});
