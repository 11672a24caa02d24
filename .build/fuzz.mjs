import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

// Sends many hostile texts and names through the engines at hand: `npm run fuzz -- --runs 5000 --seed 7`.
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});
console.log(`fuzz: ${values.runs} runs, seed ${values.seed}`);
const { status } = spawnSync("npx", ["vitest", "run", "fixtures/live/hostile.test.ts"], {
  stdio: "inherit",
  env: { ...process.env, LIMBECK_FUZZ_RUNS: values.runs, LIMBECK_FUZZ_SEED: values.seed },
});
process.exitCode = status ?? 1;
