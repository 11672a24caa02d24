import type { AuthoringSettings } from "../author/authoring-settings.js";
import type { Transactions } from "../compile/index.js";
import type { OnStep } from "../compile/on-step.js";
import type { Plugin } from "../core.js";
import type { Timeouts, VersionTable } from "../dialect/index.js";
import type { Definitions, UnknownTables } from "../operations/index.js";
import type { RevisionGraph } from "../revision/graph.js";
import type { Revision } from "../revision/revision.js";
import type { NamingConvention } from "../schema/index.js";
import type { DialectConfig } from "./config.js";
import type { ProjectInputs } from "./project-inputs.js";

/** A project with everything that compiling needs, read and checked. A value: nothing is read later. */
export interface Project {
  readonly name: string;
  /** Its name among the databases of the configuration, where there are several. */
  readonly database?: string;
  /** Absolute path of the directory of the configuration. */
  readonly root: string;
  readonly graph: RevisionGraph<Revision>;
  readonly dialects: Readonly<Record<string, DialectConfig>>;
  readonly versionTable: VersionTable;
  readonly naming: NamingConvention;
  readonly timeouts: Timeouts;
  readonly transactions: Transactions;
  readonly definitions: Definitions;
  readonly unknownTables?: UnknownTables;
  readonly plugins: readonly Plugin[];
  /** Absolute path of the user's own script template. */
  readonly scriptTemplate?: string;
  /** How its revision files are written. */
  readonly authoring: AuthoringSettings;
  /** What runs after each step, and the file that says so. */
  readonly onStep?: OnStep;
  /** What it was read from; absent where files do not tell all of it, or nothing may be kept between runs. */
  readonly inputs?: ProjectInputs;
}
