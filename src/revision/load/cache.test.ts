import { readFileSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LoadFilesOptions } from "./index.js";
import { faultOf, TemporaryProject } from "./temporary-project.js";

const cache = ".cache/limbeck.cache";

function project(files: Readonly<Record<string, string>> = {}): TemporaryProject {
  return new TemporaryProject({
    "revisions/a.ts": 'import { op } from "limbeck";\nexport default op.execute("a");',
    "revisions/b.ts": 'export default { text: "b\\n\\u2028", missing: undefined };',
    ...files,
  });
}

async function load(from: TemporaryProject, options: Partial<LoadFilesOptions<unknown>> = {}) {
  const { files, statistics } = await from.load({ cacheFile: from.path(cache), ...options });
  const values = Object.fromEntries(files.map(({ file, value }) => [file.replace("revisions/", ""), value]));
  return { values, evaluated: statistics.evaluated, fromCache: statistics.fromCache };
}

const both = { "a.ts": { kind: "execute", sql: "a" }, "b.ts": { text: "b\n\u2028" } };

describe("the cache", () => {
  it("gives the same values as evaluation does, and evaluates nothing twice", async () => {
    const kept = project();
    expect(await load(kept)).toEqual({ values: both, evaluated: 2, fromCache: 0 });
    expect(await load(kept)).toEqual({ values: both, evaluated: 0, fromCache: 2 });
  });

  it("is not written where nothing changed", async () => {
    const kept = project();
    await load(kept);
    const { ino } = statSync(kept.path(cache));
    await load(kept);
    expect(statSync(kept.path(cache)).ino).toBe(ino);
  });

  it("evaluates only what was edited", async () => {
    const kept = project();
    await load(kept);
    kept.write("revisions/b.ts", "export default 2;");
    expect(await load(kept)).toEqual({ values: { ...both, "b.ts": 2 }, evaluated: 1, fromCache: 1 });
    expect(await load(kept)).toMatchObject({ evaluated: 0, fromCache: 2 });
  });

  it("forgets files that are gone, and learns those that come", async () => {
    const kept = project();
    await load(kept);
    kept.remove("revisions/a.ts");
    kept.write("revisions/c.ts", "export default 3;");
    expect(await load(kept)).toEqual({
      values: { "b.ts": both["b.ts"], "c.ts": 3 },
      evaluated: 1,
      fromCache: 1,
    });
    expect(readFileSync(kept.path(cache), "utf8")).not.toContain("revisions/a.ts");
  });

  it("belongs to one version", async () => {
    const kept = project();
    await load(kept);
    expect(await load(kept, { version: "2" })).toMatchObject({ evaluated: 2 });
    expect(await load(kept, { version: "2" })).toMatchObject({ evaluated: 0 });
  });

  it("keeps the good files of a load that fails", async () => {
    const kept = project({ "revisions/0.ts": "throw 1" });
    await faultOf(load(kept));
    kept.remove("revisions/0.ts");
    expect(await load(kept)).toMatchObject({ evaluated: 0, fromCache: 2 });
  });

  it("never keeps what depends on a package, whose content nobody hashed", async () => {
    const kept = project({
      "node_modules/p/index.js": "module.exports = 1;",
      "revisions/b.ts": 'import p from "p";\nexport default p;',
    });
    await load(kept);
    expect(await load(kept)).toMatchObject({ values: { "b.ts": 1 }, evaluated: 1, fromCache: 1 });
  });

  it("is a convenience: where it cannot be written, nothing happens", async () => {
    const kept = project({ ".cache": "a file where the directory should be" });
    expect(await load(kept)).toMatchObject({ values: both });
  });

  it("serves many loads at once", async () => {
    const kept = project();
    const loads = Array.from({ length: 8 }, () => load(kept));
    for (const { values } of await Promise.all(loads)) expect(values).toEqual(both);
    expect(await load(kept)).toMatchObject({ evaluated: 0 });
  });
});

describe("a damaged or foreign cache is ignored", () => {
  const damages: [string, (text: string) => string][] = [
    ["empty", () => ""],
    ["garbage", () => "\u0000\u0001 garbage"],
    ["JSON of someone else", () => '{"version":1}\n'],
    ["cut short", (text) => text.slice(0, -5)],
    ["cut in the header", (text) => text.slice(0, 10)],
    ["without its payload", (text) => text.slice(0, text.indexOf("\n") + 1)],
    ["with a changed character", (text) => text.replace('"sql":"a"', '"sql":"z"')],
    ["with something appended", (text) => `${text} `],
    ["of another format", (text) => text.replace("limbeck-cache 1", "limbeck-cache 2")],
  ];

  it.each(damages)("%s", async (_, damage) => {
    const kept = project();
    await load(kept);
    const text = readFileSync(kept.path(cache), "utf8");
    expect(damage(text)).not.toBe(text);
    writeFileSync(kept.path(cache), damage(text));
    expect(await load(kept)).toEqual({ values: both, evaluated: 2, fromCache: 0 });
    expect(await load(kept)).toMatchObject({ evaluated: 0 });
  });
});

describe("what a cached value depends on", () => {
  it("an imported file, and what that imports", async () => {
    const kept = project({
      "revisions/b.ts": 'import { x } from "../shared/x.js";\nexport default x;',
      "shared/x.ts": 'export { y as x } from "./y.js";',
      "shared/y.ts": "export const y = 1;",
    });
    await load(kept);
    expect(await load(kept)).toMatchObject({ values: { "b.ts": 1 }, evaluated: 0 });
    kept.write("shared/y.ts", "export const y = 2;");
    expect(await load(kept)).toMatchObject({ values: { "b.ts": 2 }, evaluated: 1 });
    expect(await load(kept)).toMatchObject({ evaluated: 0 });
  });

  it("a place where a file would be found first", async () => {
    const kept = project({
      "revisions/b.ts": 'import { x } from "../shared/x.js";\nexport default x;',
      "shared/x.js": "export const x = 1;",
    });
    expect(await load(kept)).toMatchObject({ values: { "b.ts": 1 } });
    kept.write("shared/x.ts", "export const x = 2;");
    expect(await load(kept)).toMatchObject({ values: { "b.ts": 2 }, evaluated: 1 });
  });

  it("an imported file that is gone", async () => {
    const kept = project({
      "revisions/b.ts": 'import { x } from "../shared/x.js";\nexport default x;',
      "shared/x.ts": "export const x = 1;",
    });
    await load(kept);
    kept.remove("shared/x.ts");
    expect(await faultOf(load(kept))).toMatchObject({
      code: "revision-throws",
      place: { file: "revisions/b.ts", line: 1 },
    });
  });
});

describe("a file beside a revision", () => {
  const validate: LoadFilesOptions<unknown>["validate"] = (exported, { readBeside }) =>
    typeof exported === "string" ? readBeside(exported) : null;
  const withSql = (sql: string | Uint8Array, path = "./sql/x.sql") => {
    const kept = project({ "revisions/b.ts": `export default "${path}";` });
    kept.write("revisions/sql/x.sql", sql);
    return kept;
  };

  it("is read as it is, but for a byte order mark, and watched", async () => {
    const kept = withSql("\ufeffSELECT 'a';\r\n\t%");
    expect(await load(kept, { validate })).toMatchObject({ values: { "b.ts": "SELECT 'a';\r\n\t%" } });
    expect(await load(kept, { validate })).toMatchObject({ evaluated: 0 });
    kept.write("revisions/sql/x.sql", "SELECT 2");
    expect(await load(kept, { validate })).toMatchObject({ values: { "b.ts": "SELECT 2" }, evaluated: 1 });
  });

  it("must be there, at a relative path, in UTF-8", async () => {
    const refused = (kept: TemporaryProject) => faultOf(load(kept, { validate }));
    expect(await refused(withSql("", "./y.sql"))).toMatchObject({
      code: "file-unreadable",
      message: '"revisions/y.sql" cannot be read: there is no such file',
      place: { file: "revisions/b.ts" },
    });
    expect((await refused(withSql("", "sql"))).message).toContain("it is a directory");
    expect((await refused(withSql("", "/etc/hosts"))).message).toContain("is not a path relative to");
    expect((await refused(withSql(Buffer.from("\ufeffSELECT 1", "utf16le")))).message).toContain(
      "is UTF-16 text",
    );
    expect((await refused(withSql(Buffer.from("a\n\xfc", "latin1")))).message).toBe(
      '"revisions/sql/x.sql" is not UTF-8 text, in its line 2',
    );
  });
});
