import { readFile } from "node:fs/promises";
import Handlebars from "handlebars";

/** How templates are compiled, at build time and for a user's own: nothing escaped, nothing missing, nothing indented. */
export const templateOptions = { noEscape: true, strict: true, preventIndent: true };

/** What our own templates do without: helpers beyond Handlebars' own, and `@index` and the like. */
const ownOptions = { ...templateOptions, knownHelpersOnly: true, data: false };

/** A `.hbs` file as a module: its precompiled template, so that a run needs no template compiler. */
export async function handlebarsModule(path) {
  const source = await readFile(path, "utf8");
  const spec = Handlebars.precompile(source, ownOptions);
  return `import Handlebars from "handlebars/runtime.js";
export default Handlebars.template(${spec});`;
}

/** For esbuild. */
export const esbuildHandlebars = {
  name: "handlebars",
  setup(build) {
    build.onLoad({ filter: /\.hbs$/ }, async ({ path }) => ({
      contents: await handlebarsModule(path),
      loader: "js",
    }));
  },
};

/** For Vite and Vitest. */
export const viteHandlebars = {
  name: "handlebars",
  enforce: "pre",
  async load(id) {
    return id.endsWith(".hbs") ? handlebarsModule(id) : undefined;
  },
};
