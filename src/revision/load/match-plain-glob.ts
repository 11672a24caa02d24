import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** A directory without wildcards, perhaps everything below it, and any name or some extensions. */
const plainGlob = /^((?:[\w-][\w.-]*\/)*)(\*\*\/)?\*(?:\.(\w+|\{\w+(?:,\w+)+\}))?$/;

/** Whether a glob has the usual plain form, for which nothing but directories need be read. */
export function isPlainGlob(glob: string): boolean {
  return plainGlob.test(withoutDot(glob));
}

/** A leading ./ says nothing; fast-glob would keep it in what it finds, and then find files twice. */
export function withoutDot(glob: string): string {
  return glob.replace(/^(?:\.\/)+/, "");
}

/**
 * The files that a glob of the usual plain form matches, in no certain order, exactly as fast-glob finds them. Undefined
 * where the glob or what lies there is not plain: then fast-glob, which takes longer to import than this to run, must
 * be asked.
 */
export function matchPlainGlob(root: string, glob: string): string[] | undefined {
  const parts = plainGlob.exec(glob);
  if (parts === null) return undefined;
  const [, directory = "", below, extensions] = parts;
  const endings = extensions?.replaceAll(/[{}]/g, "").split(",");
  const matches: string[] = [];
  const pending = [directory];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entries = list(join(root, next), next === directory);
    if (entries === undefined) return undefined;
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) {
        if (below !== undefined && entry.name !== "node_modules") pending.push(`${next}${entry.name}/`);
      } else if (!entry.isFile()) return undefined;
      else if (endings === undefined || endings.some((ending) => entry.name.endsWith(`.${ending}`))) {
        matches.push(next + entry.name);
      }
    }
  }
  return matches.some((match) => match.includes("node_modules/")) ? undefined : matches;
}

function list(path: string, isFirst: boolean): Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isFirst && isMissing ? [] : undefined;
  }
}
