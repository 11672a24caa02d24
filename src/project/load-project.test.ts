import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadProject } from "../index.js";
import { faultOf, TemporaryProject } from "../revision/load/temporary-project.js";
import { readDatabaseNames } from "./load-project.js";

const revision = (id: string, down: string | null) =>
  `export default { revision: "${id}", downRevision: ${JSON.stringify(down)}, upgrade: [] };\n`;
const config = (text: string) => `export default { ${text} };\n`;

describe("revisions in an npm package", () => {
  const library = {
    "node_modules/@shop/ledger/package.json": '{ "name": "@shop/ledger", "exports": {} }',
    "node_modules/@shop/ledger/revisions/l1.js": revision("l1", null),
    "node_modules/@shop/ledger/revisions/draft.js": revision("draft", "l1"),
  };

  it("are a branch of the project, under a name that is the same on every machine", async () => {
    const { root } = new TemporaryProject({
      ...library,
      "limbeck.config.js": config(
        'revisions: ["revisions/*.ts", "package:@shop/ledger/revisions/*.js", "!package:@shop/ledger/**/draft.js"]',
      ),
      "revisions/a.ts": revision("a", null),
      "revisions/b.ts": revision("b", "a"),
    });
    const { graph, authoring } = await loadProject({ cwd: root });
    expect(graph.nodes.map((node) => node.revision.file)).toEqual([
      "package:@shop/ledger/revisions/l1.js",
      "revisions/a.ts",
      "revisions/b.ts",
    ]);
    expect(graph.heads.map(({ id }) => id)).toEqual(["l1", "b"]);
    expect(authoring.locations.map(({ directory }) => directory)).toEqual(["revisions"]);
    const again = await loadProject({ cwd: root });
    expect(again.graph.nodes).toHaveLength(3);
  });

  it("are a fault where the package is not installed", async () => {
    const { root } = new TemporaryProject({
      "limbeck.config.js": config('revisions: "package:ledger-of-nobody/*.js"'),
    });
    expect((await faultOf(loadProject({ cwd: root }))).message).toBe(
      'revisions names the npm package "ledger-of-nobody", which is not installed',
    );
  });
});

describe("what is kept between runs", () => {
  it("is in a directory that git leaves alone, and no file that a formatter reads", async () => {
    const { root } = new TemporaryProject({
      "limbeck.config.js": config('revisions: "*.ts"'),
      "a.ts": revision("a", null),
    });
    await loadProject({ cwd: root });
    expect(readdirSync(join(root, ".limbeck")).sort()).toEqual([".gitignore", "revisions.cache"]);
    expect(readFileSync(join(root, ".limbeck", ".gitignore"), "utf8")).toBe("*\n");
  });
});

describe("several databases", () => {
  const files = {
    "limbeck.config.js": config(
      `name: "shop", dialects: { postgresql: "15" }, databases: {
        main: { revisions: "main/*.ts" },
        archive: { revisions: "archive/*.ts", dialects: { sqlite: "3.40" }, versionTable: { name: "v" } } }`,
    ),
    "main/a.ts": revision("a", null),
    "archive/a.ts": revision("a", null),
    "archive/b.ts": revision("b", "a"),
  };

  it("have their own revisions and settings, and share the rest", async () => {
    const { root } = new TemporaryProject(files);
    expect(await readDatabaseNames({ cwd: root })).toEqual(["main", "archive"]);
    const main = await loadProject({ cwd: root, database: "main" });
    const archive = await loadProject({ cwd: root, database: "archive" });
    const facts = [main, archive].map(({ name, database, graph, dialects, versionTable }) => [
      name,
      database,
      graph.heads.map(({ id }) => id),
      dialects,
      versionTable.table,
    ]);
    expect(facts).toEqual([
      ["shop/main", "main", ["a"], { postgresql: "15" }, "alembic_version"],
      ["shop/archive", "archive", ["b"], { sqlite: "3.40" }, "v"],
    ]);
  });

  it("must be named, and rightly", async () => {
    const { root } = new TemporaryProject(files);
    expect((await faultOf(loadProject({ cwd: root }))).advice).toBe(
      "Add --database with one of: main, archive.",
    );
    expect((await faultOf(loadProject({ cwd: root, database: "archiv" }))).advice).toBe(
      'Did you mean "archive"?',
    );
  });

  it("are at least one, and none is called all", async () => {
    const faultFor = async (databases: string) => {
      const { root } = new TemporaryProject({ "limbeck.config.js": config(`databases: ${databases}`) });
      return (await faultOf(loadProject({ cwd: root, database: "x" }))).message;
    };
    expect(await faultFor("{}")).toBe("databases: expected at least one database");
    expect(await faultFor('{ all: { revisions: "*.ts" } }')).toBe(
      'databases.all: "all" stands for every database',
    );
    expect(await faultFor("{ main: { revision: 1 } }")).toBe(
      'databases.main.revision: unknown key "revision". Did you mean "revisions"?',
    );
  });

  it("are not called for where there is one", async () => {
    const { root } = new TemporaryProject({ "limbeck.config.js": config('revisions: "*.ts"') });
    expect((await faultOf(loadProject({ cwd: root, database: "main" }))).message).toBe(
      'there is no database "main": the project is for one alone',
    );
    const empty = new TemporaryProject({ "limbeck.config.js": config("databases: { main: {} }") });
    expect((await faultOf(loadProject({ cwd: empty.root, database: "main" }))).message).toBe(
      "databases.main: revisions is missing",
    );
  });
});
