import { loadProject, type Project } from "../index.js";
import type { CommonOptions } from "./command-spec.js";
import type { Terminal } from "./terminal.js";

/** The project that a command's common options name. */
export function openProject({ config, cwd, cache }: CommonOptions, terminal: Terminal): Promise<Project> {
  return terminal.during("reading the revisions", () =>
    loadProject({
      ...(cwd === undefined ? {} : { cwd }),
      ...(config === undefined ? {} : { config }),
      cache,
    }),
  );
}
