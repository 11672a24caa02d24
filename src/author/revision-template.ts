import { loadTemplate } from "../script/index.js";
import module from "./revision.hbs";
import commonJs from "./revision-cjs.hbs";
import json from "./revision-json.hbs";
import type { RevisionView } from "./revision-view.js";

/** How a revision file with this extension (with its dot) is laid out: by the user's template, or by limbeck's own. */
export async function revisionTemplate(
  own: string | undefined,
  extension: string,
): Promise<(view: RevisionView) => string> {
  if (own !== undefined) return loadTemplate<RevisionView>(own, "revision");
  if (extension === ".json") return json;
  return extension === ".cjs" ? commonJs : module;
}
