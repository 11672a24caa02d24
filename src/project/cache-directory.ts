import { existsSync } from "node:fs";
import { join } from "node:path";

/** Beside the caches of other tools where the project has such a place, else a directory of its own. */
export function cacheDirectory(root: string): string {
  const modules = join(root, "node_modules");
  return existsSync(modules) ? join(modules, ".cache", "limbeck") : join(root, ".limbeck");
}
