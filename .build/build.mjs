import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { build } from "esbuild";
import { esbuildHandlebars } from "./handlebars.mjs";

/** The compiler of users' templates stays outside; the runtime of limbeck's own is bundled. */
const templateCompilerOutside = {
  name: "template compiler outside",
  setup({ onResolve }) {
    onResolve({ filter: /^handlebars$/ }, ({ path }) => ({ path, external: true }));
  },
};

// Small modules are bundled into few files because each file costs start-up time; the parsers and the template
// compiler stay outside, and are loaded by the commands that need them.
const { outputFiles } = await build({
  entryPoints: { limbeck: "src/cli/limbeck.ts", index: "src/index.ts", dialect: "src/dialect/index.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20.19",
  minifySyntax: true,
  minifyWhitespace: true,
  external: ["libpg-query", "node-sql-parser", "pg-query-emscripten", "sucrase"],
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  plugins: [esbuildHandlebars, templateCompilerOutside],
  logLevel: "warning",
  write: false,
});

// Only now, so that a failed build leaves the last one in place.
rmSync("dist", { recursive: true, force: true });
for (const { path, contents } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
chmodSync("dist/limbeck.js", 0o755);

if (!process.argv.includes("--no-types")) {
  execFileSync("npx", ["tsc", "-p", ".build/tsconfig.types.json"], { stdio: "inherit" });
}
