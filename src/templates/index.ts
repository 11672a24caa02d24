import esmConfig from "./esm/limbeck.config.mjs.hbs";
import genericConfig from "./generic/limbeck.config.ts.hbs";
import genericReadme from "./generic/README.md.hbs";
import multidbConfig from "./multidb/limbeck.config.ts.hbs";
import multidbReadme from "./multidb/README.md.hbs";

/** What the templates of a project lay out. */
export interface ProjectView {
  /** Those that the configuration lists; none to leave the list out. */
  readonly dialects: readonly { readonly name: string; readonly version: string }[];
  /** One of them, for examples. */
  readonly dialect: string;
}

/** What a project can begin with. */
export interface ProjectTemplate {
  readonly name: string;
  readonly description: string;
  /** By path, relative to the project. */
  readonly files: Readonly<Record<string, (view: ProjectView) => string>>;
  /** Directories that revisions will go to. */
  readonly directories: readonly string[];
  /** A command line to go on with. */
  readonly next: string;
}

const next = 'npx limbeck revision -m "add account table"';

/** Every template of `init`, the default one first. */
export const projectTemplates: readonly ProjectTemplate[] = [
  {
    name: "generic",
    description: "one database, revisions in TypeScript",
    files: { "limbeck.config.ts": genericConfig, "revisions/README.md": genericReadme },
    directories: ["revisions"],
    next,
  },
  {
    name: "esm",
    description: "one database, revisions in JavaScript",
    files: { "limbeck.config.mjs": esmConfig, "revisions/README.md": genericReadme },
    directories: ["revisions"],
    next,
  },
  {
    name: "multidb",
    description: "several databases, each with its own revisions and heads",
    files: { "limbeck.config.ts": multidbConfig, "revisions/README.md": multidbReadme },
    directories: ["revisions/main", "revisions/archive"],
    next: 'npx limbeck revision --database main -m "add account table"',
  },
];
