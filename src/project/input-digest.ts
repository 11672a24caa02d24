import { createHash } from "node:crypto";
import type { CompileRequest } from "../compile/index.js";
import type { Revision } from "../revision/revision.js";
import { version } from "../version.js";

/**
 * SHA-256 of everything that a plan is made from, in hexadecimal: limbeck's version, the request, and what the revisions
 * hold. Two scripts with the same digest, client and mode are the same; where files lie does not matter.
 */
export function inputDigest(request: Omit<CompileRequest, "input" | "effectsOf">): string {
  const { dialect, server, definitions, steps, applied, warnings, ...rest } = request;
  const hash = createHash("sha256");
  const add = (value: unknown) => hash.update(`${JSON.stringify(value)}\n`);
  add([version, dialect.name, server.text, Object.keys(definitions).sort(), rest]);
  for (const revision of applied) add(content(revision));
  for (const { revision, moves } of steps) add([content(revision), moves]);
  return hash.digest("hex");
}

function content({ file: _, createDate: __, ...rest }: Revision): unknown {
  return rest;
}
