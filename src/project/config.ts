import type { PostWriteHook } from "../author/post-write-hook.js";
import type { ProcessRevision } from "../author/revision-draft.js";
import type { Transactions } from "../compile/index.js";
import type { Plugin } from "../core.js";
import type { DialectSettings, NamingConvention, Timeouts } from "../dialect/index.js";
import type { UnknownTables } from "../operations/index.js";
import type { SqlText } from "../schema/index.js";

/** What a project says of one dialect: its server version alone, or with settings. */
export type DialectConfig =
  | string
  | ({ readonly version?: string; readonly client?: string } & DialectSettings);

/** What a database of a project may say for itself. */
export interface DatabaseConfig {
  /** Named in every script. Default: the name in package.json, else the directory's. */
  readonly name?: string;
  /**
   * Where the revision files are, relative to the configuration: one glob or several. `package:my-lib/revisions/*.js`
   * looks into an npm package, `!revisions/draft-*.ts` leaves files out.
   */
  readonly revisions?: string | readonly string[];
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
  readonly timeouts?: Timeouts;
  /** Where transactions stand, on servers that have them for DDL. Default `perRevision`. */
  readonly transactions?: Transactions;
  /**
   * SQL that runs after each step, in its transaction, in every script. `%(revision)s`, `%(message)s`, `%(direction)s`,
   * `%(before)s`, `%(after)s` and `%(project)s` stand for literals of the dialect, quotes included.
   */
  readonly onStep?: SqlText;
  /**
   * What becomes of a table that is referred to and that no revision created: a fault (`refuse`, the default), or it is
   * taken to be there (`assume`), so that a history may begin on a database that has tables. What needs more of it than
   * its name is a fault then, until a revision declares it: `createTable(…, { exists: true })`.
   */
  readonly unknownTables?: UnknownTables;
}

/** The content of `limbeck.config.ts`. Unknown keys are faults. */
export interface Config extends DatabaseConfig {
  /**
   * Several databases with their own revisions and heads. Each takes what it does not say itself from the rest of the
   * configuration; `--database` names the one that is meant.
   */
  readonly databases?: Readonly<Record<string, DatabaseConfig>>;
  /** Handlebars templates in place of limbeck's own, relative to the configuration. */
  readonly templates?: { readonly script?: string; readonly revision?: string };
  /** What `templates.revision` sees as `args`. */
  readonly templateArgs?: Readonly<Record<string, unknown>>;
  /**
   * Path of a revision file below its directory, without the extension, with Alembic's tokens: rev, slug, epoch, year,
   * month, day, hour, minute, second. Default `%(rev)s_%(slug)s`.
   */
  readonly fileTemplate?: string;
  /** Characters of the message that go into a file's name. Default 40. */
  readonly slugLength?: number;
  /** IANA name of the time zone of dates in revision files. Default UTC. */
  readonly timezone?: string;
  /** Programs that run on each revision file that was written. */
  readonly postWriteHooks?: readonly PostWriteHook[];
  /** Changes or vetoes what `revision` and `merge` are about to write. Never runs while compiling. */
  readonly processRevision?: ProcessRevision;
  readonly plugins?: readonly Plugin[];
  /** False keeps nothing between runs. Default true. */
  readonly cache?: boolean;
}

/** Types the configuration's default export; the data is returned as it is. */
export function defineConfig(config: Config): Config {
  return config;
}
