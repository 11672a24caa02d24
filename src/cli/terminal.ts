import { styleText } from "node:util";
import { type Fault, printFault } from "../errors/index.js";
import type { ProjectInputs } from "../project/project-inputs.js";

/** How a part of an answer may be painted. */
export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "blue" | "magenta" | "cyan";

/** What a command line says about how to print. */
export interface Manner {
  readonly command?: string;
  /** Which one of several databases the answers are about. */
  readonly database?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  readonly json?: boolean;
}

/** Something that was said to a person: how, and the text before it is painted. */
export type Said = readonly [how: "say" | "warn", text: string];

/** What a command wrote, and what that was made from. */
export interface Delivered {
  readonly inputs: ProjectInputs | undefined;
  /** To files, and without a path to standard output. */
  readonly outputs: readonly { readonly path?: string; readonly text: Uint8Array }[];
}

/** The version of the shape in which `--json` answers: every answer is `{ limbeck, command, … }`. */
export const jsonVersion = 1;

/** Where words go: SQL and answers to standard output, words for people to standard error. */
export class Terminal {
  quiet = false;
  verbose = false;
  json = false;
  manner: Manner = {};
  /** Everything that was said so far. */
  readonly said: Said[] = [];
  /** What was delivered, where that was all that the run was for. */
  delivered: Delivered | undefined;
  #about: object = { command: "" };
  #color = true;

  heed(manner: Manner): void {
    const { command = "", database, quiet = false, verbose = false, color = true, json = false } = manner;
    this.manner = manner;
    this.quiet = quiet;
    this.verbose = verbose;
    this.json = json;
    this.#about = { command, ...(database === undefined ? {} : { database }) };
    this.#color = color;
  }

  /** An answer, as it stands. */
  answer(text: string | Uint8Array): void {
    process.stdout.write(text);
  }

  /** An answer as one JSON object that says what it is. */
  answerJson(answer: object): void {
    const whole = { limbeck: jsonVersion, ...this.#about, ...answer };
    this.answer(`${JSON.stringify(whole, undefined, 2)}\n`);
  }

  /** Whether somebody sits there who can answer a question. */
  get canAsk(): boolean {
    const { CI = "" } = process.env;
    return process.stdin.isTTY === true && process.stderr.isTTY === true && CI === "" && !this.json;
  }

  /** Words for people, as they stand. */
  complain(text: string): void {
    process.stderr.write(text);
  }

  /** Words for people; not with --quiet. */
  say(text: string): void {
    this.said.push(["say", text]);
    if (!this.quiet) this.complain(`${text}\n`);
  }

  warn(text: string): void {
    this.said.push(["warn", text]);
    if (!this.quiet) this.complain(`${this.#style("yellow", "warning")}: ${text}\n`);
  }

  fault(fault: Fault): void {
    if (this.json) {
      const { code, message, place, details, advice } = fault;
      this.answerJson({ error: { code, message, place, details, advice } });
      return;
    }
    const text = printFault(fault);
    const head = /^error\[[\w-]+\]/.exec(text)?.[0] ?? "";
    process.stderr.write(`${this.#style("red", head)}${text.slice(head.length)}\n`);
  }

  /** An error that limbeck did not expect: the only one with a stack trace. */
  bug(error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${this.#style("red", "internal error")}: this is a bug in limbeck.\n${text}\n`);
  }

  /** A part of an answer in color, where standard output is a terminal that shows it. */
  paint(style: Style, text: string): string {
    return this.#shows(process.stdout) ? styleText(style, text, { validateStream: false }) : text;
  }

  /**
   * Does something that may be long. On a terminal standard error says so after a moment, and the line goes when it is done.
   */
  async during<T>(label: string, work: () => Promise<T>): Promise<T> {
    if (this.quiet || !process.stderr.isTTY || process.env.CI !== undefined) return work();
    const timer = setTimeout(() => process.stderr.write(`${label} ...`), patience);
    const shown = performance.now();
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      if (performance.now() - shown > patience) process.stderr.write("\r\u001b[K");
    }
  }

  #style(style: Style, text: string): string {
    return this.#shows(process.stderr) ? styleText(style, text, { validateStream: false }) : text;
  }

  /** https://no-color.org: the variable counts when it is not empty. */
  #shows(stream: NodeJS.WriteStream): boolean {
    const { NO_COLOR = "", TERM } = process.env;
    return this.#color && stream.isTTY === true && NO_COLOR === "" && TERM !== "dumb";
  }
}

/** Milliseconds after which a person wonders. */
const patience = 300;
