import type { Fault, Place } from "./fault.js";

/** The fault as text for a person: one line that names it, then where, details and advice. No newline at the end. */
export function printFault(fault: Fault): string {
  const lines = [`error[${fault.code}]: ${fault.message}`];
  const place = printPlace(fault.place);
  if (place !== "") lines.push(`  at ${place}`);
  for (const detail of fault.details) lines.push(`     ${detail}`);
  if (fault.advice !== undefined) lines.push(`  help: ${fault.advice}`);
  return lines.join("\n");
}

/** `revisions/a.ts:3:7, revision 1975ea, upgrade operation 2 (addColumn), on oracle` */
export function printPlace(place: Place): string {
  const parts: string[] = [];
  if (place.file !== undefined) {
    const line = place.line === undefined ? "" : `:${place.line}`;
    const column = place.line === undefined || place.column === undefined ? "" : `:${place.column}`;
    parts.push(`${place.file}${line}${column}`);
  }
  if (place.revision !== undefined) parts.push(`revision ${place.revision}`);
  if (place.operation !== undefined) {
    const kind = place.kind === undefined ? "" : ` (${place.kind})`;
    parts.push(`${place.direction ?? "upgrade"} operation ${place.operation}${kind}`);
  } else if (place.direction !== undefined) {
    parts.push(place.direction);
  }
  if (place.dialect !== undefined) parts.push(`on ${place.dialect}`);
  return parts.join(", ");
}
