import { findConfig } from "../project/find-config.js";
import { sameInputs } from "../project/project-inputs.js";
import { placeOf } from "./given-place.js";
import { type RunRequest, readRun } from "./kept-run.js";
import { Terminal } from "./terminal.js";
import { writeFiles } from "./write-files.js";

const compiling: ReadonlySet<string> = new Set(["upgrade", "downgrade", "stamp"]);

/**
 * Gives again what the same command line gave the last time, where the configuration, the revisions and every other file
 * that it depended on are what they were, byte for byte. False where the run must be made: nothing was kept or something
 * has changed, and also where anything goes wrong, so that the run itself says what it is.
 */
export function recallRun(request: RunRequest, terminal = new Terminal()): boolean {
  if (!compiling.has(request.args[0] ?? "")) return false;
  try {
    const { cwd, config } = placeOf(request.args);
    const place = findConfig(cwd ?? request.directory, config);
    const run = readRun(place.root, request);
    if (run === undefined || !sameInputs(place, run.inputs)) return false;
    const { manner, said, outputs } = run;
    writeFiles(outputs.flatMap(({ path, text }) => (path === undefined ? [] : [{ path, text }])));
    terminal.heed(manner);
    for (const [how, text] of said) terminal[how](text);
    for (const { path, text } of outputs) if (path === undefined) terminal.answer(text);
    return true;
  } catch {
    return false;
  }
}
