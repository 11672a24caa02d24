import type { Plan, PlanStep } from "../compile/index.js";
import type { Client, Dialect } from "../dialect/index.js";

/** Revisions that are listed one by one; the banners name them all in any case. */
const mostListed = 200;

/** What the script is, from where to where, how to run it and what happens if it fails: lines of text. */
export function headerLines(plan: Plan, dialect: Dialect, client: Client): string[] {
  const { project, direction, from, to, toHeads, server, steps } = plan;
  const file = `${direction}.${dialect.name}.sql`;
  return [
    `${project}: ${direction} for ${dialect.traits.title} ${server}, ${client.name === "plain" ? "for any client" : `to be run with ${client.name}`}`,
    "",
    `  from   ${rows(from)}`,
    `  to     ${rows(to)}${toHeads && to.length > 0 ? (to.length === 1 ? " (head)" : " (heads)") : ""}`,
    "",
    ...steps
      .slice(0, mostListed)
      .map((step) => `  ${step.revision}   ${step.message}${outside(step)}`.trimEnd()),
    ...(steps.length > mostListed ? [`  and ${steps.length - mostListed} more`] : []),
    "",
    `  run    ${client.command(file)}`,
    `  fails  ${client.onFailure}`,
  ];
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
