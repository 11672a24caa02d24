import { readProject } from "../project/load-project.js";
import type { Project } from "../project/project.js";
import type { CommonOptions } from "./command-spec.js";
import type { Terminal } from "./terminal.js";

/** The project that a command's common options name. */
export function openProject(
  { config, cwd, cache, database }: CommonOptions,
  terminal: Terminal,
  { mayBeEmpty = false }: { readonly mayBeEmpty?: boolean } = {},
): Promise<Project> {
  return terminal.during("reading the revisions", () =>
    readProject({
      ...(cwd === undefined ? {} : { cwd }),
      ...(config === undefined ? {} : { config }),
      ...(database === undefined ? {} : { database }),
      cache,
      mayBeEmpty,
    }),
  );
}
