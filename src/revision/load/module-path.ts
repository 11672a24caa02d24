import { posix } from "node:path";

/** The kinds of file that can hold a revision. */
export const moduleExtensions = ["ts", "mts", "cts", "js", "mjs", "cjs", "json"] as const;

const known = new RegExp(`\\.(?:${moduleExtensions.join("|")})$`);

/** Whether a file's name says that it can be loaded; declarations hold types only. */
export function isModuleFile(file: string): boolean {
  return known.test(file) && !/\.d\.[mc]?ts$/.test(file);
}

/**
 * The files that an import may mean, the likeliest first. The extension of the compiled file stands for its source,
 * as TypeScript has it; none stands for any, and for a directory's index.
 */
export function moduleCandidates(path: string): string[] {
  const compiled = /\.([mc]?)js$/.exec(path);
  if (compiled !== null) return [`${path.slice(0, -2)}ts`, path];
  if (known.test(path)) return [path];
  const named = moduleExtensions.map((extension) => `${path}.${extension}`);
  return [...named, ...moduleExtensions.map((extension) => posix.join(path, `index.${extension}`))];
}
