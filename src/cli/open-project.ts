import { loadProject, type Project } from "../index.js";
import type { CommonOptions } from "./command-spec.js";

/** The project that a command's common options name. */
export function openProject({ config, cwd, cache }: CommonOptions): Promise<Project> {
  return loadProject({
    ...(cwd === undefined ? {} : { cwd }),
    ...(config === undefined ? {} : { config }),
    cache,
  });
}
