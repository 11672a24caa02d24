import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkPlan, compile, loadProject, render } from "limbeck";
import { syntheticHistory, writeAlembicProject, writeLimbeckProject } from "./history.js";
import { medianRun, type ProcessRun, runProcess } from "./run-process.js";

const { values: options } = parseArgs({
  options: {
    sizes: { type: "string", default: "100,1000,10000" },
    runs: { type: "string", default: "3" },
    "no-alembic": { type: "boolean", default: false },
  },
});
const runs = Number(options.runs);
const limbeck = resolve("dist/limbeck.cjs");
const alembic = options["no-alembic"] ? undefined : alembicVersion();

console.log(
  `node ${process.version}, ${alembic ?? "no alembic program on the PATH: no ratios"}; medians of ${runs} runs`,
);
const perRevision: number[] = [];
for (const size of options.sizes.split(",").map(Number)) await measure(size);
if (perRevision.length > 1) {
  const growth = perRevision.at(-1)! / perRevision.at(-2)!;
  console.log(`\ntime per revision, one edit, largest size to the one before: ${growth.toFixed(2)}`);
}

async function measure(size: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "limbeck-bench-"));
  try {
    const history = syntheticHistory(size);
    writeLimbeckProject(directory, history);
    if (alembic !== undefined) writeAlembicProject(directory, history);
    console.log(`\n${size} revisions`);
    await measurePhases(directory, size);
    await measureProcesses(directory, size);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Each room by itself, inside this process. */
async function measurePhases(directory: string, size: number): Promise<void> {
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    const milliseconds = performance.now() - start;
    const figures = [
      `${milliseconds.toFixed(0).padStart(7)} ms`,
      `${(milliseconds / size).toFixed(3).padStart(8)} ms/revision`,
      `${(process.memoryUsage().rss / 2 ** 20).toFixed(0).padStart(5)} MiB so far`,
    ];
    console.log(`  ${name.padEnd(34)}${figures.join("  ")}`);
    return result;
  };
  forgetCache(directory);
  await timed("load, cold", () => loadProject({ cwd: directory }));
  const project = await timed("load, warm", () => loadProject({ cwd: directory }));
  // One step down from the heads: the whole history is replayed, and next to nothing compiled.
  await timed("replay", () =>
    compile(project, { direction: "downgrade", range: "heads:-1", dialect: "postgresql" }),
  );
  for (const [direction, range] of [
    ["upgrade", "heads"],
    ["downgrade", "heads:base"],
  ] as const) {
    const plan = await timed(`${direction}: replay and compile`, () =>
      compile(project, { direction, range, dialect: "postgresql" }),
    );
    await timed(`${direction}: check`, () => checkPlan(project, plan));
    await timed(`${direction}: render`, () => render(project, plan));
  }
}

/** The whole program, from start to exit, as a user runs it. */
async function measureProcesses(directory: string, size: number): Promise<void> {
  for (const direction of ["upgrade", "downgrade"] as const) {
    const range = direction === "upgrade" ? "base:heads" : "heads:base";
    const args = [
      limbeck,
      direction,
      range,
      "--dialect",
      "postgresql",
      "--no-check",
      "--quiet",
      "--output",
      "limbeck.sql",
    ];
    const run = () => runProcess(process.execPath, args, directory, join(directory, "said.txt"));
    const cold = await medianRun(runs, () => {
      forgetCache(directory);
      return run();
    });
    const edited = await medianRun(runs, () => {
      editLatest(directory);
      return run();
    });
    const warm = await medianRun(runs, run);
    const other =
      alembic === undefined
        ? undefined
        : await alembicRuns(directory, direction, range.replace("heads", "head"), size);
    printRun(`${direction}, whole process, cold`, cold, size, other?.cold);
    printRun(`${direction}, whole process, one edit`, edited, size, other?.warm);
    printRun(`${direction}, whole process, warm`, warm, size, other?.warm);
    if (direction === "upgrade") perRevision.push(edited.seconds / size);
  }
}

async function alembicRuns(
  directory: string,
  direction: "upgrade" | "downgrade",
  range: string,
  size: number,
) {
  // Alembic's downgrade is quadratic: beyond a thousand revisions one run tells enough.
  const times = direction === "downgrade" && size > 1000 ? 1 : runs;
  const run = () =>
    runProcess("alembic", [direction, range, "--sql"], directory, join(directory, "alembic.sql"));
  const cold = await medianRun(times, () => {
    rmSync(join(directory, "env", "versions", "__pycache__"), { recursive: true, force: true });
    return run();
  });
  return { cold, warm: times === 1 ? cold : await medianRun(times, run) };
}

function printRun(name: string, run: ProcessRun, size: number, other: ProcessRun | undefined): void {
  const figures = [
    `${run.seconds.toFixed(3).padStart(8)} s`,
    `${((run.seconds / size) * 1000).toFixed(3).padStart(8)} ms/revision`,
    `${run.mebibytes.toFixed(0).padStart(5)} MiB`,
    ...(other === undefined
      ? []
      : [
          `${(other.seconds / run.seconds).toFixed(1).padStart(6)} times faster than alembic (${other.seconds.toFixed(2)} s)`,
        ]),
  ];
  console.log(`  ${name.padEnd(34)}${figures.join("  ")}`);
}

/** As a developer does between two runs: everything but one revision comes from the cache. */
function editLatest(directory: string): void {
  const revisions = join(directory, "revisions");
  const latest = readdirSync(revisions).sort().at(-1)!;
  appendFileSync(join(revisions, latest), "// edited\n");
}

function forgetCache(directory: string): void {
  rmSync(join(directory, ".limbeck"), { recursive: true, force: true });
}

function alembicVersion(): string | undefined {
  const found = (process.env.PATH ?? "").split(":").some((place) => existsSync(join(place, "alembic")));
  return found ? execFileSync("alembic", ["--version"], { encoding: "utf8" }).trim() : undefined;
}
