import { resolve } from "node:path";
import type { AuthoringSettings } from "../author/authoring-settings.js";
import { versionLocations } from "../author/version-locations.js";
import type { OneDatabaseConfig } from "./database-config.js";

/** How the project's revision files are written, as its configuration says. */
export function authoringOf(root: string, config: OneDatabaseConfig): AuthoringSettings {
  const { revisions, templates, processRevision } = config;
  const globs = typeof revisions === "string" ? [revisions] : revisions;
  return {
    globs,
    locations: versionLocations(globs),
    fileTemplate: config.fileTemplate ?? "%(rev)s_%(slug)s",
    slugLength: config.slugLength ?? 40,
    timezone: config.timezone ?? "UTC",
    ...(templates?.revision === undefined ? {} : { template: resolve(root, templates.revision) }),
    templateArgs: config.templateArgs ?? {},
    postWriteHooks: config.postWriteHooks ?? [],
    ...(processRevision === undefined ? {} : { processRevision }),
  };
}
