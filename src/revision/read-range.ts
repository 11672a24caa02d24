import { Fault } from "../errors/index.js";
import type { Sides } from "./range-sides.js";

/**
 * Splits `from:to` into its symbols. For an upgrade `to` alone means `base:to`.
 *
 * Fault: range-invalid, with what is missing or too much.
 */
export function readRange(direction: "upgrade" | "downgrade", text: string): Sides {
  const parts = text.split(":");
  if (parts.length > 2) {
    throw invalid(text, `holds ${parts.length - 1} colons`, 'A range is written "from:to".');
  }
  if (parts.length === 1) {
    if (text.trim() === "") throw invalid(text, "is empty", 'A range is written "from:to".');
    if (direction === "upgrade") return { from: ["base"], to: symbols(text, text) };
    throw invalid(
      text,
      "does not say where the downgrade starts",
      `Write both sides, as in "heads:${text}", or hand over the state of the database with --state.`,
    );
  }
  const [from, to] = parts as [string, string];
  if (from === "") {
    const advice =
      direction === "upgrade"
        ? `Write "base:${to}" to start at the base.`
        : `Write "heads:${to}" to start at the heads.`;
    throw invalid(text, "has no start", advice);
  }
  if (to === "") {
    const end = direction === "upgrade" ? "heads" : "base";
    throw invalid(text, "has no end", `Write "${from}:${end}" to go all the way.`);
  }
  return { from: symbols(text, from), to: symbols(text, to) };
}

function symbols(text: string, side: string): readonly string[] {
  const names = side.split(",");
  if (names.includes("")) throw invalid(text, "has a comma with nothing beside it", 'Write "a,b:heads".');
  return names;
}

function invalid(text: string, why: string, advice: string): Fault {
  return new Fault("range-invalid", `Range ${JSON.stringify(text)} ${why}.`, { advice });
}
