import { Fault } from "../errors/index.js";
import type { Project } from "../project/project.js";

/** The dialects that a command line means: the one it names, all that are configured, or the only one. */
export function dialectsFor({ dialects }: Project, given: string | undefined): readonly string[] {
  const names = Object.keys(dialects);
  if (given === "all") return names;
  if (given !== undefined) return [given];
  if (names.length === 1) return names;
  throw new Fault("usage", `the project has ${names.length} dialects, and none is named`, {
    advice: `Add --dialect with one of: ${names.join(", ")}, or all.`,
  });
}
