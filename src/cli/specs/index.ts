import type { CommandSpec } from "../command-spec.js";
import { downgrade, ensureVersion, stamp, upgrade } from "./compile.js";
import { completion } from "./completion.js";
import { dialects } from "./dialects.js";
import { edit } from "./edit.js";
import { init } from "./init.js";
import { listTemplates } from "./list-templates.js";
import { merge } from "./merge.js";
import { branches, checkGraph, current, heads, history, show } from "./reading.js";
import { revision } from "./revision.js";

/** Every command, in the order in which help lists them. */
export const commandSpecs: readonly CommandSpec[] = [
  init,
  listTemplates,
  revision,
  merge,
  edit,
  upgrade,
  downgrade,
  stamp,
  ensureVersion,
  current,
  history,
  heads,
  branches,
  show,
  checkGraph,
  dialects,
  completion,
];
