import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Packs limbeck, installs it in an empty folder as a user does, and compiles, type-checks and runs there.
const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "limbeck-package-"));
const run = (command, args, cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

try {
  const [{ filename }] = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], home),
  );
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "shop", type: "module", private: true }),
  );
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", join(folder, filename)]);

  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const said = run("npx", ["limbeck", "--version"]).trim();
  if (said !== version) throw new Error(`limbeck --version says ${said}, not ${version}`);

  mkdirSync(join(folder, "revisions"));
  writeFileSync(
    join(folder, "limbeck.config.ts"),
    'import { defineConfig } from "limbeck";\n\nexport default defineConfig({ revisions: "revisions/*.ts", dialects: { sqlite: "3.40" } });\n',
  );
  writeFileSync(
    join(folder, "revisions", "a1_start.ts"),
    'import { column, defineRevision, op } from "limbeck";\n\nexport default defineRevision({\n  revision: "a1b2c3d4e5f6",\n  downRevision: null,\n  upgrade: [op.createTable("account", [column("id", "integer", { primaryKey: true })])],\n});\n',
  );
  const sql = run("npx", ["limbeck", "upgrade", "head"]);
  if (!sql.includes("CREATE TABLE account")) throw new Error(`limbeck upgrade printed:\n${sql}`);

  // As a newcomer: begin a project, write a revision, compile it.
  run("npx", ["limbeck", "init", "fresh", "--dialect", "sqlite"]);
  const file = run("npx", ["limbeck", "revision", "-m", "add account table", "--cwd", "fresh"]).trim();
  const from = readFileSync(join(folder, file), "utf8").match(/revision: "(\w+)"/)?.[1];
  const stamped = run("npx", ["limbeck", "upgrade", "head", "--cwd", "fresh"]);
  if (!stamped.includes(`VALUES ('${from}')`)) throw new Error(`limbeck upgrade printed:\n${stamped}`);

  writeFileSync(
    join(folder, "library.ts"),
    'import { compile, loadProject, type Plan, render } from "limbeck";\nimport { type Dialect, words } from "limbeck/dialect";\n\nconst project = await loadProject();\nconst plan: Plan = await compile(project, { direction: "upgrade", range: "heads", dialect: "sqlite" });\nconst text: string = await render(project, plan);\nconst name: Dialect["name"] = words(plan.dialect);\nconsole.log(name, text.length);\n',
  );
  run(join(home, "node_modules", ".bin", "tsc"), [
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--skipLibCheck",
    "false",
    "--types",
    "",
    "library.ts",
    "limbeck.config.ts",
    join("revisions", "a1_start.ts"),
    join("fresh", "limbeck.config.ts"),
    file,
  ]);
  console.log(`the package ${filename} installs, runs, compiles and type-checks`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
