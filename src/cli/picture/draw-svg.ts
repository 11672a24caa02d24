import type { Edge, LaneLayout, LaneRow } from "./lay-out-lanes.js";

export interface SvgWords {
  /** The revision's own words. */
  text(row: LaneRow): string;
  /** Short words that stand out before the others: labels, head, current. */
  marks(row: LaneRow): readonly string[];
  current(row: LaneRow): boolean;
}

const [side, high, left, radius] = [16, 22, 14, 4.5];
// Told apart by people who see red and green alike.
const colors = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8a6d00", "#3a6ea5", "#7a3b9a", "#444444"];

/** The graph as a picture: one row a revision, as on the terminal. It holds no script and fetches nothing. */
export function drawSvg({ rows, edges, width }: LaneLayout, words: SvgWords, title: string): string {
  const lines = [...edges].sort((a, b) => a.from.row - b.from.row || a.lane - b.lane).map(line);
  const longest = Math.max(
    0,
    ...rows.map((row) => `${row.node.id}${words.marks(row).join("")}${words.text(row)}`.length),
  );
  const total = { x: Math.ceil(x(width) + longest * 7.3 + 60), y: Math.max(1, rows.length) * high + 12 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${total.x}" height="${total.y}" viewBox="0 0 ${total.x} ${total.y}" font-family="ui-monospace, SFMono-Regular, Consolas, monospace" font-size="12">`,
    `<title>${xml(title)}</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<g fill="none" stroke-width="1.6">`,
    ...lines,
    "</g>",
    ...rows.map((row, index) => dot(row, index, width, words)),
    "</svg>",
    "",
  ].join("\n");
}

function line({ from, to, lane, dependency }: Edge): string {
  const [x0, y0, x1, y1, middle] = [x(from.column), y(from.row), x(to.column), y(to.row), x(lane)];
  const out =
    x0 === middle ? "" : ` C ${x0} ${y0 + high / 2}, ${middle} ${y0 + high / 2}, ${middle} ${y0 + high}`;
  const back =
    x1 === middle
      ? ` L ${x1} ${y1}`
      : ` L ${middle} ${y1 - high} C ${middle} ${y1 - high / 2}, ${x1} ${y1 - high / 2}, ${x1} ${y1}`;
  const dash = dependency ? ' stroke-dasharray="3 3"' : "";
  return `<path d="M ${x0} ${y0}${out}${back}" stroke="${color(lane)}"${dash}/>`;
}

function dot(row: LaneRow, index: number, width: number, words: SvgWords): string {
  const { node, column } = row;
  const current = words.current(row) ? ` stroke="#000000" stroke-width="2"` : "";
  const marks = words
    .marks(row)
    .map((mark) => `<tspan dx="6" fill="${color(column)}">[${xml(mark)}]</tspan>`);
  return [
    `<circle cx="${x(column)}" cy="${y(index)}" r="${radius}" fill="${color(column)}"${current}/>`,
    `<text x="${x(width) + 4}" y="${y(index) + 4}"><tspan font-weight="bold">${xml(node.id)}</tspan>${marks.join("")}<tspan dx="6" fill="#333333">${xml(words.text(row))}</tspan></text>`,
  ].join("\n");
}

function x(column: number): number {
  return left + column * side;
}

function y(row: number): number {
  return 6 + high / 2 + row * high;
}

function color(column: number): string {
  return colors[column % colors.length]!;
}

function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
