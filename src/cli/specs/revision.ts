import { type CommandSpec, type CommonOptions, jsonOption, type OptionSpec } from "../command-spec.js";

/** Options of the commands that write a revision file. */
export interface AuthoringOptions extends CommonOptions {
  readonly message?: string;
  readonly splice?: boolean;
  readonly branchLabel?: readonly string[];
  readonly revId?: string;
}

export interface RevisionOptions extends AuthoringOptions {
  readonly head?: readonly string[];
  readonly versionPath?: string;
  readonly dependsOn?: readonly string[];
}

export const messageOption: OptionSpec = {
  flags: "-m, --message <text>",
  description: "what the revision does, in one line",
};

export const authoringOptions: readonly OptionSpec[] = [
  { flags: "--splice", description: "follow a revision that another one follows already" },
  {
    flags: "--branch-label <label>",
    description: "name the branch that begins here; may be repeated",
    repeatable: true,
  },
  { flags: "--rev-id <id>", description: "the identifier, in place of a random one" },
];

export const revision: CommandSpec = {
  name: "revision",
  description: "write a new, empty revision file",
  options: [
    messageOption,
    {
      flags: "--head <revision>",
      description: "the revision to follow, or base to begin anew; may be repeated",
      repeatable: true,
    },
    ...authoringOptions,
    {
      flags: "--depends-on <revision>",
      description: "a revision of another branch that must be applied before; may be repeated",
      repeatable: true,
    },
    { flags: "--version-path <directory>", description: "which one of several version locations" },
    jsonOption,
  ],
  examples: [
    'limbeck revision -m "add account table"',
    'limbeck revision -m "start billing" --head base --branch-label billing',
    'limbeck revision -m "hot fix" --head 1975ea83b712 --splice',
  ],
  databases: "one",
  load: async () => (await import("../commands/revision.js")).revision,
};
