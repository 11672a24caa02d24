import type { Plan, PlanStep } from "../compile/index.js";
import type { Client, Dialect, ScriptMode } from "../dialect/index.js";
import { version } from "../version.js";
import { rightsFor } from "./rights.js";

/** Revisions that are listed one by one; the banners name them all in any case. */
const mostListed = 200;

const forms: Readonly<Record<ScriptMode, string | undefined>> = {
  plain: undefined,
  full: "armored: safe also in a client that goes on after errors",
  idempotent: "idempotent: each revision runs only where it has not run yet",
  resumable: "resumable: after a failure the same script is run again",
};

/** What the script is, from where to where, how to run it and what happens if it fails: lines of text. */
export function headerLines(
  plan: Plan,
  dialect: Dialect,
  client: Client,
  mode: ScriptMode,
  made?: string,
): string[] {
  const { project, direction, from, to, toHeads, server, steps, input } = plan;
  const file = `${direction}.${dialect.name}.sql`;
  const reader = client.name === "plain" ? "for any client" : `to be run with ${client.name}`;
  const form = forms[mode];
  return [
    `${project}: ${direction} for ${dialect.traits.title} ${server}, ${reader}`,
    "",
    `  from   ${rows(from)}${startsAnywhere(client, mode) ? ", or any revision on the way" : ""}`,
    `  to     ${rows(to)}${toHeads && to.length > 0 ? (to.length === 1 ? " (head)" : " (heads)") : ""}`,
    "",
    ...steps
      .slice(0, mostListed)
      .map((step) => `  ${step.revision}   ${step.message}${outside(step)}`.trimEnd()),
    ...(steps.length > mostListed ? [`  and ${steps.length - mostListed} more`] : []),
    "",
    ...(form === undefined ? [] : [`  form   ${form}`]),
    `  run    ${client.command(file)}`,
    `  needs  ${rightsFor(plan)}`,
    `  fails  ${client.onFailure}`,
    `  input  ${input === "" ? "" : `sha256 ${input}   `}limbeck ${version}`,
    ...(made === undefined ? [] : [`  made   ${made}`]),
  ];
}

function startsAnywhere(client: Client, mode: ScriptMode): boolean {
  return (mode === "idempotent" || mode === "resumable") && client.startsAnywhere !== false;
}

function rows(revisions: readonly string[]): string {
  return revisions.length === 0 ? "base" : revisions.join(", ");
}

function outside({ sections }: PlanStep): string {
  const count = sections
    .filter(({ inTransaction }) => !inTransaction)
    .reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) return "";
  return `   [${count} ${count === 1 ? "statement" : "statements"} outside a transaction]`;
}
