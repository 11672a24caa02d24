#!/usr/bin/env node
import { join } from "node:path";
import { codeCachePlace, runScript } from "./code-cache.js";
import { recallRun } from "./recall-run.js";

/** What the build knows of the program: the name of its file, and the digest of what is in it. */
declare const programFile: string;
declare const programBuild: string;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of a pipe went away (`limbeck … | head`): nothing is left to be said to it.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const args = process.argv.slice(2);
if (!recallRun({ build: programBuild, directory: process.cwd(), args })) {
  const command = /^[a-z][a-z-]*$/.test(args[0] ?? "") ? args[0]! : "limbeck";
  const program = runScript(join(__dirname, programFile), codeCachePlace(__dirname, programBuild, command));
  const { main } = program.exports as typeof import("./main.js");
  void main(args, undefined, programBuild).then((code) => {
    process.exitCode = code;
    program.keep();
  });
}
