import type { CommandSpec } from "../command-spec.js";
import { downgrade, stamp, upgrade } from "./compile.js";
import { heads } from "./heads.js";

/** Every command, in the order in which help lists them. */
export const commandSpecs: readonly CommandSpec[] = [upgrade, downgrade, stamp, heads];
