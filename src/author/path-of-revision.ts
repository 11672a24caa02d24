import type { Project } from "../project/project.js";
import { ProjectFiles } from "../revision/load/project-files.js";
import type { Revision } from "../revision/revision.js";

/** The absolute path of a revision's file, in the project or in an npm package. */
export function pathOfRevision({ root }: Project, { file }: Revision): string {
  return new ProjectFiles(root).absolute(file);
}
