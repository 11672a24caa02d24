import { type VerdictReason, verdictReasons } from "./verdict-reasons.js";
import type { TypeForm, TypeVerdict, Verdicts } from "./verdicts.js";

/** The verdicts as a page of Markdown. */
export function verdictsPage({ dialects, operations, types }: Verdicts): string {
  const names = dialects.map(({ name }) => name);
  const kinds = [...new Set(operations.map(({ operation }) => operation))];
  const asked = [...new Set(types.map(({ type }) => type))];
  return `${[
    "# What each dialect does",
    "This page is made by `npm run docs` from the tables by which limbeck compiles; `limbeck dialects` prints the same.",
    [
      "- **exact**: the dialect has it",
      "- **emulated**: other means do the same; the reason says which",
      "- **nothing**: it has no meaning there; the script says so in a comment",
      "- **impossible**: it is refused at compile time, with advice",
    ].join("\n"),
    `Server versions, where none is configured: ${dialects.map(({ title, version }) => `${title} ${version}`).join(", ")}.`,
    "## Operations",
    table(
      ["operation", ...names],
      kinds.map((kind) => [
        `\`${kind}\``,
        ...operations.filter(({ operation }) => operation === kind).map(({ verdict }) => verdict),
      ]),
    ),
    reasonLines(verdictReasons(operations.map((one) => ({ ...one, what: one.operation })))),
    "An operation that is exact may still refuse an option that the server lacks, by a fault that names it.",
    "## Types",
    "What a column of the type becomes; *emulated* where the type is not the server's own. Where no text stands, the type is refused.",
    table(
      ["type", ...names],
      asked.map((type) => [`\`${type}\``, ...types.filter((one) => one.type === type).map(cell)]),
    ),
    reasonLines(verdictReasons(types.map((one) => ({ ...one, what: one.type })))),
    "## Types by server version",
    versionLines(types),
  ].join("\n\n")}\n`;
}

function cell({ verdict, written, check }: TypeForm): string {
  if (written === undefined) return "–";
  return [
    `\`${written}\``,
    ...(check === undefined ? [] : [`CHECK \`${check}\``]),
    ...(verdict === "exact" ? [] : [`*${verdict}*`]),
  ].join("<br>");
}

function reasonLines(reasons: readonly VerdictReason[]): string {
  return reasons
    .map(
      ({ what, dialects, verdict, because }) =>
        `- ${what.map((one) => `\`${one}\``).join(", ")} on ${dialects.join(", ")}, ${verdict}: ${because}`,
    )
    .join("\n");
}

function versionLines(types: readonly TypeVerdict[]): string {
  return types
    .flatMap(({ type, dialect, byVersion = [] }) =>
      byVersion.length === 0
        ? []
        : [
            `- \`${type}\` on ${dialect}: ${byVersion.map((one) => `${cell(one).replaceAll("<br>", " ")} for ${one.versions.join(", ")}`).join("; ")}`,
          ],
    )
    .join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map(escaped).join(" | ")} |`)
    .join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}
