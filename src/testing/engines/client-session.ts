import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";

/** How a client is kept running and asked. */
export interface SessionClient {
  readonly program: string;
  readonly args: readonly string[];
  /** What makes the client print `mark` on its standard output. */
  print(mark: string): string;
}

/** One running client for the test's own questions: starting one for each would take most of the time. */
export class ClientSession {
  readonly #client: SessionClient;
  #child: ChildProcessWithoutNullStreams | undefined;
  #stdout = "";
  #stderr = "";
  #asked = 0;
  #wake: (() => void) | undefined;

  constructor(client: SessionClient) {
    this.#client = client;
  }

  /** What the client prints for `sql`, up to the mark. Throws where the client stops at an error. */
  async ask(sql: string): Promise<string> {
    const child = this.#running();
    const mark = `end of answer ${++this.#asked}`;
    this.#stdout = "";
    this.#stderr = "";
    child.stdin.write(`${sql}\n${this.#client.print(mark)}\n`);
    while (!this.#stdout.includes(mark)) {
      if (this.#child === undefined) throw new Error(`${this.#stderr}\nwhile running:\n${sql}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#stdout.slice(0, this.#stdout.indexOf(mark));
  }

  /** Ends the client, and waits for its end. */
  async close(): Promise<void> {
    this.#child?.stdin.end();
    while (this.#child !== undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #running(): ChildProcessWithoutNullStreams {
    if (this.#child !== undefined) return this.#child;
    const child = spawn(this.#client.program, this.#client.args);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      this.#stdout += text;
      this.#wake?.();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#stderr += text;
    });
    const ended = (why: string) => {
      this.#stderr += why;
      this.#child = undefined;
      this.#wake?.();
    };
    child.on("error", (error) => ended(error.message));
    child.on("close", () => ended(""));
    child.stdin.on("error", () => undefined);
    this.#child = child;
    return child;
  }
}
