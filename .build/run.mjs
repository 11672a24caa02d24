import { rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { esbuildHandlebars } from "./handlebars.mjs";

// Runs a TypeScript program of the development tools: `node .build/run.mjs bench/bench.ts --sizes 100`.
const [program, ...args] = process.argv.slice(2);
const outfile = resolve(join("node_modules", ".cache", `${basename(program, ".ts")}.${process.pid}.mjs`));
await build({
  entryPoints: [program],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  alias: { limbeck: resolve("dist/index.js") },
  external: [resolve("dist/*")],
  plugins: [esbuildHandlebars],
  logLevel: "warning",
});
process.argv = [process.argv[0], resolve(program), ...args];
try {
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(outfile, { force: true });
}
