import { Command, Option } from "commander";
import { exitCodes, type FaultClass } from "../errors/index.js";
import { version } from "../version.js";
import { type CommandSpec, type CommonOptions, commonOptions, type OptionSpec } from "./command-spec.js";
import { runForDatabases } from "./each-database.js";
import { commandSpecs } from "./specs/index.js";
import type { Terminal } from "./terminal.js";

const exitMeanings: Readonly<Record<FaultClass, string>> = {
  internal: "a bug in limbeck",
  usage: "the command line or the configuration is wrong",
  revision: "a revision file cannot be read, or holds no revision",
  graph: "the revisions form no graph, or the range does not fit it",
  operation: "an operation does not fit the schema, or the dialect cannot do it",
  check: "a parser rejected the compiled SQL",
  output: "the output cannot be written",
  state: "the state of a database cannot be read, or is not at the heads",
};

/** The command line. Each command's code is loaded when it is run. */
export function buildProgram(terminal: Terminal, further: readonly CommandSpec[] = []): Command {
  const program = new Command("limbeck")
    .description("Compiles schema revisions into SQL scripts. It never opens a database connection.")
    .version(version, "-V, --version", "print limbeck's version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .configureOutput({
      writeOut: (text) => terminal.answer(text),
      writeErr: (text) => terminal.complain(text),
      // What the parser refuses is printed as a fault, like everything else that is refused.
      outputError: () => undefined,
    })
    .exitOverride()
    .addHelpText("after", exitCodeHelp());
  for (const spec of [...commandSpecs, ...further]) addCommand(program, spec, terminal);
  return program;
}

function exitCodeHelp(): string {
  const lines = Object.entries(exitCodes).map(
    ([name, code]) => `  ${code}  ${exitMeanings[name as FaultClass]}`,
  );
  return `\nExit codes:\n  0  done\n${lines.join("\n")}`;
}

function addCommand(program: Command, spec: CommandSpec, terminal: Terminal): void {
  const { name, arguments: args, description, options = [], examples = [], load } = spec;
  const command = program
    .command(args === undefined ? name : `${name} ${args}`)
    .description(description)
    .exitOverride();
  for (const option of [...options, ...commonOptions]) command.addOption(optionOf(option));
  if (examples.length > 0) {
    command.addHelpText("after", `\nExamples:\n${examples.map((line) => `  $ ${line}`).join("\n")}`);
  }
  command.action(async () => {
    const given = command.opts<CommonOptions>();
    terminal.heed({ ...given, command: name });
    const run = await load();
    await runForDatabases(spec, run, command.args, given, terminal);
  });
}

function optionOf({ flags, description, default: value, choices, repeatable }: OptionSpec): Option {
  const option = new Option(flags, description);
  if (value !== undefined) option.default(value);
  if (choices !== undefined) option.choices(choices);
  if (repeatable) option.argParser((one: string, all: readonly string[] = []) => [...all, one]);
  return option;
}
