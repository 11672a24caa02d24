import type { Terminal } from "./terminal.js";

/** One option as commander writes it: `["-o, --output <path>", "what it means"]`, then a default or choices. */
export interface OptionSpec {
  readonly flags: string;
  readonly description: string;
  readonly default?: string | boolean | readonly string[];
  readonly choices?: readonly string[];
  /** May be given several times; the values are gathered in a list. */
  readonly repeatable?: boolean;
}

/** What a command's code is given: its arguments in order, its options by name, and where words go. */
export type RunCommand<Options> = (
  args: readonly string[],
  options: Options,
  terminal: Terminal,
) => Promise<void>;

/** A command as the command line shows it. The code behind it is loaded when it is run. */
export interface CommandSpec {
  readonly name: string;
  /** Arguments as commander writes them: `<range>`, `[revision...]`. */
  readonly arguments?: string;
  readonly description: string;
  /** Besides those that every command has. */
  readonly options?: readonly OptionSpec[];
  /** Command lines that a reader may try. */
  readonly examples?: readonly string[];
  /**
   * What `--database all` does: runs the command for each ("each", where absent), for each with a file of its own
   * ("apart"), or is refused ("one").
   */
  readonly databases?: "each" | "apart" | "one";
  load(): Promise<RunCommand<never>>;
}

/** Options that every command understands. */
export interface CommonOptions {
  readonly config?: string;
  readonly cwd?: string;
  /** The name of one of several databases; "all" never reaches a command that does not ask for it. */
  readonly database?: string;
  readonly cache: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  readonly json?: boolean;
}

export const commonOptions: readonly OptionSpec[] = [
  { flags: "-c, --config <path>", description: "the configuration file, or its directory" },
  { flags: "--cwd <directory>", description: "run as if started there" },
  { flags: "--database <name>", description: "which one of a project's several databases, or all" },
  { flags: "--no-cache", description: "read every revision anew" },
  { flags: "-q, --quiet", description: "print no words for people" },
  { flags: "-v, --verbose", description: "print more" },
  { flags: "--no-color", description: "print without colors, as with NO_COLOR" },
];

/** For every command that prints: its answer, or its fault, as one JSON object on standard output. */
export const jsonOption: OptionSpec = {
  flags: "--json",
  description: "print the answer, or the fault, as JSON",
};
