import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Fault } from "../../errors/index.js";

const packageGlob = /^(!?)package:((?:@[^/]+\/)?[^/]+)\/(.+)$/;

/** A path or glob in an npm package: `package:my-lib/revisions/*.js`, or with `!` before it what is left out. */
export interface PackageGlob {
  readonly package: string;
  /** Relative to the package's directory, with its `!`. */
  readonly glob: string;
}

/** Reads `package:name/glob`; undefined for what does not look into a package. */
export function parsePackageGlob(text: string): PackageGlob | undefined {
  const match = packageGlob.exec(text);
  return match === null ? undefined : { package: match[2]!, glob: match[1]! + match[3]! };
}

/** The directory of an npm package as the project's own code would find it. Fault: config-invalid. */
export function packageDirectory(root: string, name: string): string {
  const require = createRequire(join(root, "limbeck.config.js"));
  // A package need not export its package.json: look where Node looks instead of asking it.
  for (const place of require.resolve.paths(name) ?? []) {
    const directory = join(place, name);
    if (existsSync(join(directory, "package.json"))) return directory;
  }
  throw new Fault("config-invalid", `revisions names the npm package "${name}", which is not installed`, {
    advice: `Install it (npm install ${name}), or correct the name after "package:".`,
  });
}
