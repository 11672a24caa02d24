import { type CommandSpec, type CommonOptions, jsonOption, type OptionSpec } from "../command-spec.js";
import { type StateOptions, stateOption } from "./state-option.js";

/** Options of the commands that write a script. */
export interface ScriptOptions extends CommonOptions {
  readonly dialect?: string;
  readonly serverVersion?: string;
  readonly client?: string;
  readonly output?: string;
}

/** Options of the commands that compile. */
export interface CompileOptions extends ScriptOptions, StateOptions {
  readonly from?: string;
  readonly check: boolean;
  readonly purge?: boolean;
  readonly armor: "plain" | "full";
  readonly idempotent?: boolean;
  readonly resumable?: boolean;
  readonly split?: boolean;
  readonly clock?: boolean;
  readonly eol: "lf" | "crlf";
}

const scriptOptions: readonly OptionSpec[] = [
  { flags: "-d, --dialect <name>", description: "the dialect, or all: one file for each configured dialect" },
  {
    flags: "-o, --output <path>",
    description: "the file to write, whole or not at all (for several dialects or states: the directory)",
  },
  { flags: "--client <name>", description: "the program that will run the script" },
  { flags: "--server-version <version>", description: "in place of the configured version of the server" },
];

const options: readonly OptionSpec[] = [
  ...scriptOptions,
  {
    flags: "--from <revisions>",
    description: "where the database is, in place of the range's first side: one or several with commas",
  },
  { ...stateOption, description: `${stateOption.description}: the script starts there` },
  {
    flags: "--armor <level>",
    description: "plain: to be read; full: safe also in a client that goes on after errors",
    choices: ["plain", "full"],
    default: "plain",
  },
  { flags: "--idempotent", description: "a script for databases at any revision of the range" },
  { flags: "--resumable", description: "a script that can simply be run again after a failure" },
  { flags: "--split", description: "a script of its own for each revision, in the directory after -o" },
  { flags: "--clock", description: "say in the header when the script was made" },
  { flags: "--eol <form>", description: "line ends", choices: ["lf", "crlf"], default: "lf" },
  { flags: "--no-check", description: "do not parse the compiled statements" },
  jsonOption,
];

function compileSpec(
  name: "upgrade" | "downgrade" | "stamp",
  description: string,
  examples: readonly string[],
  further: Partial<CommandSpec> = {},
): CommandSpec {
  return {
    name,
    arguments: "<range>",
    description,
    options,
    examples,
    ...further,
    databases: "apart",
    load: async () => (await import("../commands/compile.js")).compileCommand(name),
  };
}

export const upgrade = compileSpec("upgrade", "compile the way up: TO (from base), or FROM:TO", [
  "limbeck upgrade heads --dialect postgresql -o upgrade.sql",
  "limbeck upgrade 1975ea83b712:head --dialect sqlite | sqlite3 -bail shop.db",
  "limbeck upgrade heads --dialect all -o release/",
  "limbeck upgrade current:heads --state live.txt --dialect mysql -o live.sql",
  "limbeck upgrade heads --state live.txt --state test.txt --dialect mysql -o release/",
]);

export const downgrade = compileSpec("downgrade", "compile the way down: FROM:TO", [
  "limbeck downgrade heads:-1 --dialect postgresql -o rollback.sql",
  "limbeck downgrade 77aa01bb02cc:base --dialect mysql",
]);

export const stamp = compileSpec(
  "stamp",
  "move the version table alone: TO or FROM:TO, one or several",
  [
    "limbeck stamp head --dialect postgresql",
    "limbeck stamp billing@head shop@head --from 1975ea83b712 --dialect oracle",
    "limbeck stamp heads --purge --state state.txt --dialect mysql",
  ],
  {
    arguments: "<range...>",
    options: [
      ...options,
      {
        flags: "--purge",
        description: "delete every row first, also those that are no revision (needs --state or a start)",
      },
    ],
  },
);

export const ensureVersion: CommandSpec = {
  name: "ensure-version",
  description: "write the script that makes the version table, and does nothing else",
  options: [...scriptOptions, jsonOption],
  examples: ["limbeck ensure-version --dialect postgresql | psql shop"],
  databases: "apart",
  load: async () => (await import("../commands/ensure-version.js")).ensureVersion,
};
