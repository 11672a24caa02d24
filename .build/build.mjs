import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
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

const common = {
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20.19",
  minifySyntax: true,
  minifyWhitespace: true,
  // The parsers stay outside, and are loaded by the commands that need them.
  external: ["libpg-query", "node-sql-parser", "pg-query-emscripten", "sucrase"],
  plugins: [esbuildHandlebars, templateCompilerOutside],
  logLevel: "warning",
  write: false,
};

// The library, as ES modules that share their parts.
const library = await build({
  ...common,
  entryPoints: { index: "src/index.ts", dialect: "src/dialect/index.ts" },
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  format: "esm",
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});

// The program is one CommonJS file, because only scripts can be run from V8's code cache on every supported Node. What a
// command does not need is not evaluated; what it needs comes from the cache, and costs no look-up of files.
const commonjs = {
  ...common,
  format: "cjs",
  supported: { "dynamic-import": false },
  outExtension: { ".js": ".cjs" },
};
const program = await build({ ...commonjs, entryPoints: { program: "src/cli/main.ts" } });
const digest = createHash("sha256").update(program.outputFiles[0].contents).digest("hex").slice(0, 16);
const executable = await build({
  ...commonjs,
  entryPoints: { limbeck: "src/cli/limbeck.ts" },
  define: { programFile: '"program.cjs"', programBuild: `"${digest}"` },
});

// Only now, so that a failed build leaves the last one in place.
rmSync("dist", { recursive: true, force: true });
for (const { path, contents } of [library, program, executable].flatMap(({ outputFiles }) => outputFiles)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
chmodSync("dist/limbeck.cjs", 0o755);

if (!process.argv.includes("--no-types")) {
  execFileSync("npx", ["tsc", "-p", ".build/tsconfig.types.json"], { stdio: "inherit" });
}
