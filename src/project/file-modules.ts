import * as authoring from "../authoring.js";
import * as door from "../dialect/index.js";

/** What a project's files get for these imports, without any look-up. */
export const fileModules: Readonly<Record<string, unknown>> = { limbeck: authoring, "limbeck/dialect": door };
