import { spawn } from "node:child_process";
import type { Outcome } from "./engine.js";

/** Runs a client with `input` on its standard input, and waits for its end. */
export function runClient(program: string, args: readonly string[], input = ""): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"] });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (code, signal) =>
      resolve({
        exitCode: code ?? 128,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString() + (signal === null ? "" : `killed by ${signal}`),
      }),
    );
    // A client that stops at an error closes its input before all of it is written.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/** The client's output; throws where it failed. */
export function expectSuccess({ exitCode, stdout, stderr }: Outcome, sql: string): string {
  if (exitCode === 0) return stdout;
  throw new Error(`${stderr || stdout}\nwhile running:\n${sql}`);
}

/** Throws, with what the client said, unless the script ran to its end. */
export function expectRan({ exitCode, stdout, stderr }: Outcome): void {
  if (exitCode !== 0) throw new Error(`exit code ${exitCode}: ${stderr}\n${stdout}`);
}
