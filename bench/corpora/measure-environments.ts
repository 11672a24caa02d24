import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NeutralOperation } from "./import/neutral.js";
import { compileCase, type MeasuredCase } from "./measure-cases.js";
import { normalForm } from "./normal-form.js";

interface EnvironmentCase {
  readonly test: string;
  readonly ops: readonly NeutralOperation[];
  readonly output: string;
}

/** The statements of whole offline runs; the frame around them (transactions, batches, comments) is ours on purpose. */
export async function measureEnvironmentCases(directory: string): Promise<MeasuredCase[]> {
  const cases = JSON.parse(readFileSync(join(directory, "env_cases.json"), "utf8")) as EnvironmentCase[];
  const measured: MeasuredCase[] = [];
  for (const one of cases) measured.push(await measureEnvironment(one));
  return measured;
}

async function measureEnvironment({ test, ops, output }: EnvironmentCase): Promise<MeasuredCase> {
  const dialect =
    /test_(mssql|oracle)/.exec(test)?.[1] ??
    (/copy|batch_no_reflection/.test(test) ? "sqlite" : "postgresql");
  const head = { file: "env_cases", test, dialect };
  const raw = ops.map((one) =>
    one.source === undefined ? one : { ...one, emitted: { [dialect]: [one.source] } },
  );
  const compiled = await compileCase(raw, dialect, {});
  if ("unsaid" in compiled) return { ...head, verdict: "unsaid", detail: compiled.unsaid };
  if (compiled.refusals.length > 0)
    return { ...head, verdict: "refused", detail: compiled.refusals.join("; ") };
  const recorded = normalForm(output, dialect);
  const ours = compiled.statements
    .map((sql) => normalForm(sql, dialect))
    .filter((sql) => !recorded.includes(sql));
  if (ours.length === 0) return { ...head, verdict: "equal", detail: "" };
  return {
    ...head,
    verdict: "different",
    detail: "",
    match: { verdict: "different", betterments: [], recorded: [], ours },
  };
}
