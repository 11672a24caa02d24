import { Fault } from "../errors/index.js";

/** What was handed over cannot be understood. */
export function unreadable(file: string, message: string, advice: string, line?: number): Fault {
  return new Fault("state-unreadable", message, { place: at(file, line), advice });
}

/** What was handed over stops before its end. */
export function incomplete(file: string, message: string, line?: number): Fault {
  return new Fault("state-incomplete", `${message}: it was written halfway`, {
    place: at(file, line),
    advice: "Write the file again, and wait until the program that writes it has ended.",
  });
}

function at(file: string, line: number | undefined) {
  return line === undefined ? { file } : { file, line };
}
