import { didYouMean, Fault } from "../errors/index.js";
import type { Config } from "./config.js";

/** The configuration of one database: what it says itself, then what the project says. */
export interface OneDatabaseConfig extends Omit<Config, "databases"> {
  readonly revisions: string | readonly string[];
  /** Its name among several. */
  readonly database?: string;
}

/** The names of a project's databases; none where the project is for one alone. */
export function databaseNamesOf({ databases = {} }: Config): readonly string[] {
  return Object.keys(databases);
}

/**
 * The configuration of the database that is meant.
 * Faults: config-invalid where it has no revisions, usage where the name is missing, wrong or not called for.
 */
export function databaseConfig(config: Config, wanted: string | undefined): OneDatabaseConfig {
  const { databases, ...project } = config;
  if (databases === undefined) {
    if (wanted === undefined) return withRevisions(project);
    throw new Fault("usage", `there is no database "${wanted}": the project is for one alone`, {
      advice: "Leave --database out.",
    });
  }
  const names = Object.keys(databases);
  if (wanted === undefined) {
    throw new Fault("usage", `the project has ${names.length} databases, and none is named`, {
      advice: `Add --database with one of: ${names.join(", ")}.`,
    });
  }
  const own = Object.hasOwn(databases, wanted) ? databases[wanted] : undefined;
  if (own === undefined) {
    throw new Fault("usage", `there is no database "${wanted}"`, {
      advice: didYouMean(wanted, names) ?? `The databases are: ${names.join(", ")}.`,
    });
  }
  const name = own.name ?? (project.name === undefined ? undefined : `${project.name}/${wanted}`);
  return withRevisions({ ...project, ...own, ...(name === undefined ? {} : { name }), database: wanted });
}

function withRevisions(config: Omit<OneDatabaseConfig, "revisions"> & Config): OneDatabaseConfig {
  const { revisions, database } = config;
  if (revisions !== undefined) return { ...config, revisions };
  throw new Fault(
    "config-invalid",
    `${database === undefined ? "" : `databases.${database}: `}revisions is missing`,
    {
      advice: 'Write where the revision files are: revisions: "revisions/*.ts".',
    },
  );
}
