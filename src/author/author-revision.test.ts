import { beforeEach, describe, expect, it } from "vitest";
import { Fault } from "../errors/index.js";
import { loadProject } from "../index.js";
import { faultOf, TemporaryProject } from "../revision/load/temporary-project.js";
import { type AuthoredRevision, authorRevision } from "./author-revision.js";
import type { RevisionRequest } from "./draft-revision.js";

const noon = new Date("2026-11-20T11:00:00Z");

const revision = (id: string, down: string | null, more = "") =>
  `import { defineRevision } from "limbeck";
export default defineRevision({ revision: "${id}", downRevision: ${JSON.stringify(down)}, ${more} upgrade: [] });\n`;

/** Two heads, b and c, above a. */
const forked = {
  "revisions/a.ts": revision("a", null),
  "revisions/b.ts": revision("b", "a"),
  "revisions/c.ts": revision("c", "a", 'branchLabels: "billing",'),
};

const config = (text: string) =>
  `import { defineConfig } from "limbeck";\nexport default defineConfig({ ${text} });\n`;

let files: Record<string, string>;
beforeEach(() => {
  files = { "limbeck.config.ts": config('revisions: "revisions/*.ts"') };
});

async function author(request: Partial<RevisionRequest> = {}): Promise<AuthoredRevision> {
  const { root } = new TemporaryProject(files);
  const project = await loadProject({ cwd: root, mayBeEmpty: true, cache: false });
  return authorRevision(project, { revision: "f00d", message: "add account", ...request }, noon);
}

/** The code of the fault and its message. */
async function refusal(request: Partial<RevisionRequest> = {}): Promise<string> {
  const { code, message } = await faultOf(author(request));
  return `${code}: ${message}`;
}

describe("a new revision", () => {
  it("is the base of an empty project", async () => {
    const { file, text } = await author();
    expect(file).toBe("revisions/f00d_add_account.ts");
    expect(text).toBe(`import { defineRevision } from "limbeck";

export default defineRevision({
  revision: "f00d",
  downRevision: null,
  message: "add account",
  createDate: "2026-11-20T11:00:00Z",
  upgrade: [],
});
`);
  });

  it("follows the one head", async () => {
    files["revisions/a.ts"] = revision("a", null);
    expect((await author()).revision.downRevisions).toEqual(["a"]);
  });

  it("follows the head that is named, by label, part or id", async () => {
    Object.assign(files, forked);
    expect((await author({ heads: ["billing@head"] })).revision.downRevisions).toEqual(["c"]);
    expect((await author({ heads: ["b"] })).revision.downRevisions).toEqual(["b"]);
  });

  it("begins anew at base", async () => {
    Object.assign(files, forked);
    expect((await author({ heads: ["base"] })).revision.downRevisions).toEqual([]);
  });

  it("merges, carries labels and dependencies", async () => {
    Object.assign(files, forked);
    const { text } = await author({ heads: ["heads"], branchLabels: ["main"], merge: true });
    expect(text).toContain('  downRevision: ["b", "c"],\n  branchLabels: "main",\n');
    const { text: other } = await author({ heads: ["b"], dependsOn: ["billing", "a"] });
    expect(other).toContain('  dependsOn: ["billing", "a"],\n');
  });

  it("has no slug where it has no message", async () => {
    expect((await author({ message: "" })).file).toBe("revisions/f00d.ts");
  });

  it("goes to the version location of its down revision, else to the one that is named", async () => {
    files["limbeck.config.ts"] = config('revisions: ["core/*.ts", "shop/*.js"]');
    files["shop/a.js"] = revision("a", null);
    expect((await author()).file).toBe("shop/f00d_add_account.js");
    expect((await author({ heads: ["base"], versionPath: "./core/" })).file).toBe("core/f00d_add_account.ts");
    expect(await refusal({ heads: ["base"] })).toBe(
      "usage: there are several version locations, and none is named",
    );
    expect(await refusal({ versionPath: "lost" })).toBe(
      'usage: "lost" is none of the configured version locations',
    );
  });

  it("lies in sub-directories and in a time zone as configured", async () => {
    files["limbeck.config.ts"] = config(
      'revisions: "revisions/**/*.ts", timezone: "Asia/Kolkata", slugLength: 5, ' +
        'fileTemplate: "%(year)d/%(month).2d/%(day)02d_%(hour)d%(minute)02d-%(rev)s_%(slug)s"',
    );
    const { file, revision: written } = await author();
    expect(file).toBe("revisions/2026/11/20_1630-f00d_add.ts");
    expect(written.createDate).toBe("2026-11-20T16:30:00+05:30");
  });

  it("is laid out by the project's own template, which sees templateArgs", async () => {
    files["limbeck.config.ts"] = config(
      'revisions: "revisions/*.ts", templates: { revision: "my.hbs" }, templateArgs: { team: "billing" }',
    );
    files["my.hbs"] =
      "// {{args.team}}: {{message}}\n{{importLine}}\nexport default defineRevision({\n{{#each properties}}{{this}}\n{{/each}}\n});\n";
    expect((await author()).text).toMatch(/^\/\/ billing: add account\nimport/);
  });

  it.each(["cjs", "mjs", "json"])("is written as .%s where the glob says so", async (extension) => {
    files["limbeck.config.ts"] = config(`revisions: "revisions/*.${extension}"`);
    const { file, revision: written } = await author();
    expect(file).toBe(`revisions/f00d_add_account.${extension}`);
    expect(written.message).toBe("add account");
  });

  it("is what processRevision makes of it", async () => {
    files["limbeck.config.ts"] = config(
      `revisions: "revisions/*.ts", processRevision: (draft) => ({ ...draft, message: "SHOP-1 " + draft.message,
        imports: ["op"], upgrade: ['op.execute("SELECT 1")'] })`,
    );
    const { file, text } = await author();
    expect(file).toBe("revisions/f00d_shop_1_add_account.ts");
    expect(text).toContain('import { defineRevision, op } from "limbeck";');
    expect(text).toContain('  upgrade: [\n    op.execute("SELECT 1"),\n  ],\n');
  });
});

describe("a revision is refused, before anything is written,", () => {
  it("between several heads", async () => {
    Object.assign(files, forked);
    const fault = await faultOf(author());
    expect(`${fault.code}: ${fault.advice}`).toBe(
      "heads-several: Add --head b, or bring them together first: limbeck merge heads",
    );
  });

  it("above what is no head, unless it is spliced in", async () => {
    Object.assign(files, forked);
    expect(await refusal({ heads: ["a"] })).toBe(
      'not-a-head: Revision "a" is no head: another one follows it.',
    );
    expect((await author({ heads: ["a"], splice: true })).revision.downRevisions).toEqual(["a"]);
  });

  it("with a down revision twice, or with one that contains the other", async () => {
    Object.assign(files, forked);
    expect(await refusal({ heads: ["b", "b"] })).toBe(
      'usage: revision "b" is named twice as a down revision',
    );
    expect(await refusal({ heads: ["b", "a"], splice: true })).toBe(
      'heads-related: Revision "b" already contains "a".',
    );
  });

  it("as a merge of one", async () => {
    files["revisions/a.ts"] = revision("a", null);
    expect(await refusal({ heads: ["heads"], merge: true })).toBe(
      'usage: only "a" is named, and a merge needs at least two',
    );
  });

  it("with an id that is taken, too long, or cannot be carried", async () => {
    files["revisions/a.ts"] = revision("a", null);
    expect(await refusal({ revision: "a" })).toBe(
      'revision-duplicate: revision id "a" is taken by revisions/a.ts',
    );
    expect(await refusal({ revision: "x".repeat(33) })).toMatch(/^revision-id-invalid: .* holds 32/);
    expect(await refusal({ revision: "a:b" })).toMatch(/^revision-id-invalid: .*holds ":"/);
    expect(await refusal({ revision: "head" })).toMatch(/^revision-id-invalid: .*range grammar/);
  });

  it("with a label that is taken", async () => {
    Object.assign(files, forked);
    expect(await refusal({ heads: ["b"], branchLabels: ["billing"] })).toMatch(/^label-duplicate:/);
  });

  it("with a dependency that is unknown, or no revision", async () => {
    Object.assign(files, forked);
    expect(await refusal({ heads: ["b"], dependsOn: ["lost"] })).toBe(
      'revision-unknown: No revision or branch is called "lost".',
    );
    expect(await refusal({ heads: ["b"], dependsOn: ["base"] })).toBe(
      'usage: a revision cannot depend on "base", which is no revision',
    );
  });

  it("where its file is there already, or would not be found again", async () => {
    files["limbeck.config.ts"] = config('revisions: "revisions/a*.ts", fileTemplate: "%(slug)s"');
    expect(await refusal({ message: "b" })).toMatch(
      /^config-invalid: revisions\/b.ts would not be found again/,
    );
    files["revisions/add_account.ts"] = revision("a", null);
    expect(await refusal()).toBe("file-exists: revisions/add_account.ts is there already");
  });

  it("where the template leaves something out", async () => {
    files["limbeck.config.ts"] = config('revisions: "revisions/*.ts", templates: { revision: "my.hbs" }');
    files["my.hbs"] = 'export default { revision: "{{revision}}", downRevision: null, upgrade: [] };\n';
    expect(await refusal()).toBe(
      'template-invalid: the revision\'s template writes message as "", not "add account"',
    );
    files["my.hbs"] = "export default {{nothing}};\n";
    expect(await refusal()).toMatch(/^template-invalid: the template cannot be rendered/);
    files["my.hbs"] = "export default {;\n";
    expect(await refusal()).toMatch(/^template-invalid: what the revision's template writes is no revision/);
  });

  it("where processRevision says no", async () => {
    files["limbeck.config.ts"] = config('revisions: "revisions/*.ts", processRevision: () => false');
    expect(await refusal()).toBe('revision-vetoed: processRevision refused revision "f00d"');
  });

  it.each([
    ["() => { throw new Error('no ticket') }", "config-invalid: processRevision threw: no ticket"],
    ["() => true", "config-invalid: processRevision returned no draft: expected an object, found true"],
    [
      "(draft) => ({ ...draft, mesage: '' })",
      'config-invalid: processRevision returned no draft: mesage: unknown key "mesage". Did you mean "message"?',
    ],
  ])("where processRevision is %s", async (source, words) => {
    files["limbeck.config.ts"] = config(`revisions: "revisions/*.ts", processRevision: ${source}`);
    expect(await refusal()).toBe(words);
  });

  it("where operations would be lost", async () => {
    files["limbeck.config.ts"] = config(
      'revisions: "revisions/*.json", processRevision: (draft) => ({ ...draft, upgrade: ["op.dropTable(1)"] })',
    );
    expect(await refusal()).toBe("template-invalid: the revision's template leaves operations out");
  });

  it("where the time zone or a token is misspelt", async () => {
    files["limbeck.config.ts"] = config('revisions: "revisions/*.ts", timezone: "Europe/Berln"');
    const fault = await faultOf(author());
    expect(fault).toBeInstanceOf(Fault);
    expect(fault.advice).toBe('Did you mean "Europe/Berlin"?');
    files["limbeck.config.ts"] = config('revisions: "revisions/*.ts", fileTemplate: "%(ref)s"');
    expect((await faultOf(author())).advice).toBe('Did you mean "rev"?');
  });
});
