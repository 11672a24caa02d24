import { CommanderError } from "commander";
import { exitCodes, Fault } from "../errors/index.js";
import { commonOptions } from "./command-spec.js";
import { type RunRequest, writeRun } from "./kept-run.js";
import { pluginCommands } from "./plugin-commands.js";
import { buildProgram } from "./program.js";
import { commandSpecs } from "./specs/index.js";
import { Terminal } from "./terminal.js";

/**
 * Runs the command line and returns the exit code. Expected faults are printed without a stack trace. What a compiling
 * command gave is kept for the next time where the program's build is known.
 */
export async function main(
  args: readonly string[],
  terminal = new Terminal(),
  build?: string,
): Promise<number> {
  // Faults of the command line itself come before its options are known.
  if (args.includes("--json")) terminal.heed({ command: args[0] ?? "", json: true });
  try {
    const program = buildProgram(terminal, await pluginCommands(args, commandSpecs));
    await program.parseAsync(guardRanges(args), { from: "user" });
    if (build !== undefined) keepRun({ build, directory: process.cwd(), args }, terminal);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return answerParser(error, terminal);
    if (error instanceof Fault) {
      terminal.fault(error);
      return error.exitCode;
    }
    terminal.bug(error);
    return exitCodes.internal;
  }
}

function keepRun(request: RunRequest, { delivered, manner, said }: Terminal): void {
  if (delivered?.inputs === undefined) return;
  const { inputs, outputs } = delivered;
  writeRun(inputs.root, request, { inputs, manner, said, outputs });
}

/** Help that was asked for is no fault; help in place of a missing command speaks for itself. */
function answerParser({ code, exitCode, message }: CommanderError, terminal: Terminal): number {
  if (exitCode === 0) return 0;
  if (code !== "commander.help") {
    const [what = "", ...candidates] = message.replace(/^error: /, "").split("\n");
    const hint = candidates.join(" ").replace(/[()]/g, "").trim();
    terminal.fault(
      new Fault("usage", what, { advice: hint === "" ? "Add --help to see what can be given." : hint }),
    );
  }
  return exitCodes.usage;
}

/** A range such as `-2:head`, `-1:+1` or `-1` begins like an option: it is moved behind `--`. */
function guardRanges(args: readonly string[]): string[] {
  const end = args.indexOf("--");
  const options = end === -1 ? args : args.slice(0, end);
  const isRange = (arg: string, index: number) => /^-\d+(?::|$)/.test(arg) && !takesValue(options[index - 1]);
  const ranges = options.filter(isRange);
  if (ranges.length === 0) return [...args];
  const rest = options.filter((arg, index) => !isRange(arg, index));
  return [...rest, "--", ...ranges, ...(end === -1 ? [] : args.slice(end + 1))];
}

/** Whether what follows is the value of this option. */
function takesValue(arg: string | undefined): boolean {
  if (arg?.startsWith("-") !== true) return false;
  const options = [...commonOptions, ...commandSpecs.flatMap(({ options: own = [] }) => own)];
  return options.some(({ flags }) => flags.includes("<") && flags.split(/[ ,]+/).includes(arg));
}
