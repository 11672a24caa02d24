import { hash } from "node:crypto";
import type { CompileRequest } from "../compile/index.js";
import type { Revision } from "../revision/revision.js";
import { version } from "../version.js";

/**
 * SHA-256 of everything that a plan is made from, in hexadecimal: limbeck's version, the request, and what the revisions
 * hold. Two scripts with the same digest, client and mode are the same; where files lie does not matter.
 */
export function inputDigest(request: Omit<CompileRequest, "input" | "effectsOf">): string {
  const { dialect, server, definitions, steps, applied, warnings, ...rest } = request;
  const lines: string[] = [];
  const add = (value: unknown) => lines.push(`${JSON.stringify(value)}\n`);
  add([version, dialect.name, server.text, Object.keys(definitions).sort(), rest]);
  for (const revision of applied) add(content(revision));
  for (const { revision, moves } of steps) add([content(revision), moves]);
  return hash("sha256", lines.join(""), "hex");
}

/** Neither the file's name nor the date, which say nothing to a database. */
function content(given: Revision): Omit<Revision, "file" | "createDate"> {
  const { revision, downRevisions, branchLabels, dependsOn, message, upgrade, downgrade } = given;
  return { revision, downRevisions, branchLabels, dependsOn, message, upgrade, downgrade };
}
