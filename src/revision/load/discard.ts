import { rmSync } from "node:fs";

/** Removes a file of a cache that came to nothing. */
export function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing more can be done, and nothing depends on it.
  }
}
