import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

export interface ProcessRun {
  /** Seconds of wall time, from start to exit. */
  readonly seconds: number;
  /** Peak resident memory in MiB; 0 where the system does not tell. */
  readonly mebibytes: number;
}

/** Runs a program with its standard output in a file; a failure is an error with what it said. */
export function runProcess(
  command: string,
  args: readonly string[],
  cwd: string,
  output: string,
): Promise<ProcessRun> {
  const file = openSync(output, "w");
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ["ignore", file, "pipe"] });
  let peak = 0;
  const poll = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 5);
  let said = "";
  child.stderr?.on("data", (data: Buffer) => {
    said += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(poll);
      closeSync(file);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, mebibytes: peak });
      else reject(new Error(`${command} ${args.join(" ")} ended with ${code}: ${said}`));
    });
  });
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** The run in the middle of an odd number of runs, by time. */
export async function medianRun(times: number, run: () => Promise<ProcessRun>): Promise<ProcessRun> {
  const runs: ProcessRun[] = [];
  for (let i = 0; i < times; i++) runs.push(await run());
  runs.sort((a, b) => a.seconds - b.seconds);
  return runs[Math.floor(runs.length / 2)]!;
}
