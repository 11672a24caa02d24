import { styleText } from "node:util";
import { type Fault, printFault } from "../errors/index.js";

type Style = Parameters<typeof styleText>[0];

/** Where words go: SQL and answers to standard output, words for people to standard error. */
export class Terminal {
  quiet = false;

  /** An answer, as it stands. */
  answer(text: string): void {
    process.stdout.write(text);
  }

  /** Words of the option parser, as they stand. */
  complain(text: string): void {
    process.stderr.write(text);
  }

  /** Words for people; not with --quiet. */
  say(text: string): void {
    if (!this.quiet) process.stderr.write(`${text}\n`);
  }

  warn(text: string): void {
    if (!this.quiet) process.stderr.write(`${this.#style("yellow", "warning")}: ${text}\n`);
  }

  fault(fault: Fault): void {
    const text = printFault(fault);
    const head = /^error\[[\w-]+\]/.exec(text)?.[0] ?? "";
    process.stderr.write(`${this.#style("red", head)}${text.slice(head.length)}\n`);
  }

  /** An error that limbeck did not expect: the only one with a stack trace. */
  bug(error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${this.#style("red", "internal error")}: this is a bug in limbeck.\n${text}\n`);
  }

  #style(style: Style, text: string): string {
    const plain = !process.stderr.isTTY || process.env.NO_COLOR !== undefined;
    return plain ? text : styleText(style, text);
  }
}
