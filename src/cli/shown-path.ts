import { isAbsolute, relative } from "node:path";

/** A path as it is shortest to type here: relative where it lies below the working directory. */
export function shownPath(path: string): string {
  const way = relative(process.cwd(), path);
  return way === "" || way.startsWith("..") || isAbsolute(way) ? path : way;
}
