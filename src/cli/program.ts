import { Command, Option } from "commander";
import { exitCodes, type FaultClass } from "../errors/index.js";
import { version } from "../version.js";
import type { Terminal } from "./terminal.js";

/** Options that every command understands. */
export interface CommonOptions {
  readonly config?: string;
  readonly cwd?: string;
  readonly cache?: boolean;
  readonly quiet?: boolean;
}

/** Options of the commands that compile. */
export interface CompileCommandOptions extends CommonOptions {
  readonly dialect?: string;
  readonly serverVersion?: string;
  readonly client?: string;
  readonly output?: string;
  readonly check: boolean;
}

const exitMeanings: Readonly<Record<FaultClass, string>> = {
  internal: "a bug in limbeck",
  usage: "the command line or the configuration is wrong",
  revision: "a revision file cannot be read, or holds no revision",
  graph: "the revisions form no graph, or the range does not fit it",
  operation: "an operation does not fit the schema, or the dialect cannot do it",
  check: "a parser rejected the compiled SQL",
  output: "the output cannot be written",
};

/** The command line. Each command's code is loaded when it is run. */
export function buildProgram(terminal: Terminal): Command {
  const program = new Command("limbeck")
    .description("Compiles schema revisions into SQL scripts. It never opens a database connection.")
    .version(version, "-V, --version", "print limbeck's version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .configureOutput({ writeOut: (text) => terminal.answer(text) })
    .exitOverride()
    .showHelpAfterError("(add --help for the options)")
    .addHelpText("after", exitCodeHelp());
  addCompileCommands(program, terminal);
  addGraphCommands(program, terminal);
  return program;
}

function exitCodeHelp(): string {
  const lines = Object.entries(exitCodes).map(
    ([name, code]) => `  ${code}  ${exitMeanings[name as FaultClass]}`,
  );
  return `\nExit codes:\n  0  done\n${lines.join("\n")}`;
}

function addCompileCommands(program: Command, terminal: Terminal): void {
  compileCommand(program, "upgrade", "<range>", "compile the way up: TO (from base), or FROM:TO", [
    "limbeck upgrade heads --dialect postgresql -o upgrade.sql",
    "limbeck upgrade 1975ea83b712:head --dialect sqlite | sqlite3 -bail shop.db",
    "limbeck upgrade heads --dialect all -o release/",
  ]).action(async (range: string, _options: unknown, command: Command) => {
    const { compileCommandFor } = await import("./commands/compile.js");
    await compileCommandFor("upgrade", range, command.optsWithGlobals(), terminal);
  });
  compileCommand(program, "downgrade", "<range>", "compile the way down: FROM:TO", [
    "limbeck downgrade heads:-1 --dialect postgresql -o rollback.sql",
    "limbeck downgrade 77aa01bb02cc:base --dialect mysql",
  ]).action(async (range: string, _options: unknown, command: Command) => {
    const { compileCommandFor } = await import("./commands/compile.js");
    await compileCommandFor("downgrade", range, command.optsWithGlobals(), terminal);
  });
  compileCommand(
    program,
    "stamp",
    "<range>",
    "move the version table alone: TO, FROM:TO, or several TO with commas",
    ["limbeck stamp head --dialect postgresql", "limbeck stamp 1975ea83b712:heads --dialect oracle"],
  ).action(async (range: string, _options: unknown, command: Command) => {
    const { compileCommandFor } = await import("./commands/compile.js");
    await compileCommandFor("stamp", range, command.optsWithGlobals(), terminal);
  });
}

function addGraphCommands(program: Command, terminal: Terminal): void {
  common(program.command("heads").description("print the revisions that no other one follows")).action(
    async (_options: unknown, command: Command) => {
      const { heads } = await import("./commands/heads.js");
      await heads(command.optsWithGlobals(), terminal);
    },
  );
}

function compileCommand(
  program: Command,
  name: string,
  args: string,
  description: string,
  examples: readonly string[],
) {
  const command = program.command(`${name} ${args}`).description(description);
  command
    .option("-d, --dialect <name>", "the dialect, or all: one file for each configured dialect")
    .option(
      "-o, --output <path>",
      "the file to write, whole or not at all (with --dialect all: the directory)",
    )
    .option("--client <name>", "the program that will run the script")
    .option("--server-version <version>", "in place of the configured version of the server")
    .addOption(new Option("--no-check", "do not parse the compiled statements"));
  return common(command).addHelpText(
    "after",
    `\nExamples:\n${examples.map((line) => `  $ ${line}`).join("\n")}`,
  );
}

function common(command: Command): Command {
  return command
    .option("-c, --config <path>", "the configuration file, or its directory")
    .option("--cwd <directory>", "run as if started there")
    .option("--no-cache", "read every revision anew")
    .option("-q, --quiet", "print no words for people")
    .exitOverride();
}
