import type { Lane, LaneLayout, LaneRow } from "./lay-out-lanes.js";

export interface DrawOptions {
  /** The words beside a revision: one line or more. */
  words(row: LaneRow): readonly string[];
  /** The sign of a revision. */
  sign(row: LaneRow): string;
  /** Colors what stands in a column. */
  paint(column: number, text: string): string;
  /** Without box drawing characters. */
  readonly ascii: boolean;
}

const boxes = "│┊─┄├┤┼┴┬╮╭╯╰●◆";
const letters = "|:--+++++..''*@";

/**
 * The graph as lines of text, one column two characters wide: `│` is a line to a down revision, `┊` one to a dependency,
 * `┼` two that cross.
 */
export function* drawLanes({ rows }: LaneLayout, options: DrawOptions): Generator<string> {
  const plain = (cell: string) =>
    options.ascii
      ? [...cell].map((each) => (boxes.includes(each) ? letters[boxes.indexOf(each)]! : each)).join("")
      : cell;
  const print = (cells: readonly string[], words = "") => {
    const picture = cells.map((cell, column) =>
      cell.trim() === "" ? cell : options.paint(column, plain(cell)),
    );
    return `${picture.join("")}${words === "" ? "" : ` ${words}`}`.trimEnd();
  };
  for (const row of rows) {
    if (row.ending.length > 0) yield print(endingRow(row));
    const [first = "", ...more] = options.words(row);
    yield print(cellsOf(row.passing, row.column, options.sign(row)), first);
    const below = belowRow(row);
    for (const line of more)
      yield print(
        below.map((cell) => cell.padEnd(2)),
        line,
      );
    yield* leavingRows(row).map((cells) => print(cells));
  }
}

/** Each column as a line that goes on, or blank; `sign` in its own. */
function cellsOf(lanes: readonly (Lane | undefined)[], column: number, sign: string): string[] {
  const cells = Array.from({ length: Math.max(lanes.length, column + 1) }, (_, each) => upright(lanes[each]));
  cells[column] = `${sign} `;
  return cells;
}

function upright(lane: Lane | undefined): string {
  if (lane === undefined) return "  ";
  return lane.dependency ? "┊ " : "│ ";
}

/** Lines that end at the revision below turn into its column. */
function endingRow({ passing, ending, column }: LaneRow): string[] {
  const last = ending.at(-1)!.column;
  const ends = new Map(ending.map((each) => [each.column, each.lane]));
  const cells = cellsOf(passing, column, "├");
  for (let each = column + 1; each <= last; each++) {
    const lane = ends.get(each);
    if (lane !== undefined) cells[each] = each === last ? "╯" : "┴";
    else cells[each] = passing[each] === undefined ? "─" : "┼";
  }
  return withBars(cells, column, last, (each) =>
    ending.every(({ column: at, lane }) => at < each || lane.dependency),
  );
}

/** Lines that leave the revision above turn out of its column; one that joins another has a row of its own. */
function leavingRows(row: LaneRow): string[][] {
  const rows: string[][] = [];
  const lanes = [...row.passing];
  lanes[row.column] = row.straight;
  for (const { column, lane, joins } of row.leaving) {
    const [low, high] = [Math.min(row.column, column), Math.max(row.column, column)];
    const cells = Array.from({ length: Math.max(lanes.length, high + 1) }, (_, each) => upright(lanes[each]));
    for (let each = low + 1; each < high; each++) cells[each] = lanes[each] === undefined ? "─" : "┼";
    const rightward = column > row.column;
    cells[row.column] = rightward ? "├" : "┤";
    cells[column] = joins ? (rightward ? "┤" : "├") : rightward ? "╮" : "╭";
    rows.push(withBars(cells, low, high, () => lane.dependency));
    lanes[column] = lane;
  }
  return rows;
}

/** What goes on below the revision: for further lines of words. */
function belowRow({ passing, column, straight }: LaneRow): string[] {
  const lanes = [...passing];
  lanes[column] = straight;
  return Array.from(lanes, upright);
}

/** Closes the gap to the right of each cell of a line that runs across. */
function withBars(
  cells: readonly string[],
  from: number,
  to: number,
  dashed: (column: number) => boolean,
): string[] {
  return cells.map((cell, column) => {
    if (column < from || column > to) return cell.padEnd(2);
    const bar = dashed(column + 1) ? "┄" : "─";
    const sign = cell === "─" && bar === "┄" ? "┄" : cell.trim();
    return column === to ? `${sign} ` : `${sign}${bar}`;
  });
}
