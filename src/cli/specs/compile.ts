import type { CommandSpec, CommonOptions, OptionSpec } from "../command-spec.js";

/** Options of the commands that compile. */
export interface CompileOptions extends CommonOptions {
  readonly dialect?: string;
  readonly serverVersion?: string;
  readonly client?: string;
  readonly output?: string;
  readonly check: boolean;
}

const options: readonly OptionSpec[] = [
  { flags: "-d, --dialect <name>", description: "the dialect, or all: one file for each configured dialect" },
  {
    flags: "-o, --output <path>",
    description: "the file to write, whole or not at all (with --dialect all: the directory)",
  },
  { flags: "--client <name>", description: "the program that will run the script" },
  { flags: "--server-version <version>", description: "in place of the configured version of the server" },
  { flags: "--no-check", description: "do not parse the compiled statements" },
];

function compileSpec(
  name: "upgrade" | "downgrade" | "stamp",
  description: string,
  examples: readonly string[],
): CommandSpec {
  return {
    name,
    arguments: "<range>",
    description,
    options,
    examples,
    databases: "apart",
    load: async () => (await import("../commands/compile.js")).compileCommand(name),
  };
}

export const upgrade = compileSpec("upgrade", "compile the way up: TO (from base), or FROM:TO", [
  "limbeck upgrade heads --dialect postgresql -o upgrade.sql",
  "limbeck upgrade 1975ea83b712:head --dialect sqlite | sqlite3 -bail shop.db",
  "limbeck upgrade heads --dialect all -o release/",
]);

export const downgrade = compileSpec("downgrade", "compile the way down: FROM:TO", [
  "limbeck downgrade heads:-1 --dialect postgresql -o rollback.sql",
  "limbeck downgrade 77aa01bb02cc:base --dialect mysql",
]);

export const stamp = compileSpec(
  "stamp",
  "move the version table alone: TO, FROM:TO, or several TO with commas",
  ["limbeck stamp head --dialect postgresql", "limbeck stamp 1975ea83b712:heads --dialect oracle"],
);
