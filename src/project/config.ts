import type { Plugin } from "../core.js";
import type { DialectSettings, NamingConvention, Timeouts } from "../dialect/index.js";

/** What a project says of one dialect: its server version alone, or with settings. */
export type DialectConfig =
  | string
  | ({ readonly version?: string; readonly client?: string } & DialectSettings);

/** The content of `limbeck.config.ts`. Unknown keys are faults. */
export interface Config {
  /** Named in every script. Default: the name in package.json, else the directory's. */
  readonly name?: string;
  /** Where the revision files are, relative to the configuration: one glob or several. */
  readonly revisions: string | readonly string[];
  /** The dialects that the project compiles for, each with its server version; all six where absent. */
  readonly dialects?: Readonly<Record<string, DialectConfig>>;
  readonly versionTable?: {
    /** Default `alembic_version`, so that a database can be taken over from Alembic and handed back. */
    readonly name?: string;
    readonly schema?: string;
    /** Default true. */
    readonly primaryKey?: boolean;
  };
  /** How constraints and indexes without a name are named. Default: pk_, uq_, fk_ and ix_ names. */
  readonly naming?: NamingConvention;
  /** Handlebars templates in place of limbeck's own, relative to the configuration. */
  readonly templates?: { readonly script?: string };
  readonly timeouts?: Timeouts;
  readonly plugins?: readonly Plugin[];
  /** False keeps nothing between runs. Default true. */
  readonly cache?: boolean;
}

/** Types the configuration's default export; the data is returned as it is. */
export function defineConfig(config: Config): Config {
  return config;
}
