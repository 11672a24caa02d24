import { CommanderError } from "commander";
import { exitCodes, Fault } from "../errors/index.js";
import { buildProgram } from "./program.js";
import { Terminal } from "./terminal.js";

/** Runs the command line and returns the exit code. Expected faults are printed without a stack trace. */
export async function main(args: readonly string[], terminal = new Terminal()): Promise<number> {
  try {
    await buildProgram(terminal).parseAsync(guardRanges(args), { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
    if (error instanceof Fault) {
      terminal.fault(error);
      return error.exitCode;
    }
    terminal.bug(error);
    return exitCodes.internal;
  }
}

/** A range such as `-2:head` or `-1:+1` begins like an option: it is moved behind `--`. */
function guardRanges(args: readonly string[]): string[] {
  const end = args.indexOf("--");
  const options = end === -1 ? args : args.slice(0, end);
  const ranges = options.filter((arg) => /^-\d+:/.test(arg));
  if (ranges.length === 0) return [...args];
  const rest = options.filter((arg) => !ranges.includes(arg));
  return [...rest, "--", ...ranges, ...(end === -1 ? [] : args.slice(end + 1))];
}
