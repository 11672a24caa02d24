import { verdictReasons } from "./verdict-reasons.js";
import type { TypeForm, Verdicts } from "./verdicts.js";

/** The verdicts for a terminal: the operations as a table, the types one under the other. */
export function verdictsText({ dialects, operations, types }: Verdicts): string {
  const names = dialects.map(({ name }) => name);
  const kinds = [...new Set(operations.map(({ operation }) => operation))];
  const rows = [
    ["operation", ...names],
    ...kinds.map((kind) => [
      kind,
      ...operations.filter(({ operation }) => operation === kind).map(({ verdict }) => verdict),
    ]),
  ];
  const reasons = verdictReasons(operations.map((one) => ({ ...one, what: one.operation }))).map(
    ({ what, dialects: where, verdict, because }) =>
      `${what.join(", ")} on ${where.join(", ")}, ${verdict}: ${because}`,
  );
  const asked = [...new Set(types.map(({ type }) => type))];
  const width = Math.max(...names.map((name) => name.length));
  const forms = asked.map((type) =>
    [type, ...types.filter((one) => one.type === type).flatMap((one) => formLines(one, width))].join("\n"),
  );
  return `${[aligned(rows), reasons.join("\n"), ...forms].join("\n\n")}\n`;
}

function formLines(
  { dialect, byVersion = [], ...form }: Verdicts["types"][number],
  width: number,
): readonly string[] {
  return [
    `  ${dialect.padEnd(width)}  ${formText(form)}`,
    ...byVersion
      .map(({ versions, ...other }) => ({ versions, text: formText(other) }))
      .filter(({ text }) => text !== formText(form))
      .map(({ versions, text }) => `  ${"".padEnd(width)}  ${versions.join(", ")}: ${text}`),
  ];
}

function formText({ written, check, verdict, because }: TypeForm): string {
  const shown =
    written === undefined ? "impossible" : `${written}${check === undefined ? "" : ` CHECK (${check})`}`;
  if (because === undefined) return shown;
  return verdict === "emulated" ? `${shown}  (emulated: ${because})` : `${shown}: ${because}`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
