import {
  type Draft,
  Fault,
  findColumn,
  isRemark,
  type ModelColumn,
  type Row,
  type TableModel,
} from "../../src/dialect/index.js";

/** To Oracle the empty text is NULL: said in a note where the column may be NULL, a fault where it may not. */
export function emptyValues(rows: readonly Row[], table: TableModel): string[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => row[name] === "")));
  return [...names].flatMap((name) => {
    const column = findColumn(table, name);
    return column === undefined ? [] : [emptyText(column)];
  });
}

/** The same for defaults. */
export function emptyDefaults(columns: readonly ModelColumn[]): string[] {
  return columns.filter((column) => column.default === "").map(emptyText);
}

/** The statements with the notes above the first of them. */
export function noted(notes: readonly string[], drafts: readonly Draft[]): Draft[] {
  const [first, ...rest] = drafts;
  if (notes.length === 0 || first === undefined || isRemark(first)) return [...drafts];
  return [{ ...first, note: notes.join("; ") }, ...rest];
}

/** A condition that a column equals the empty text, as the question that Oracle understands. */
export function emptyAsNull(where: Row): Row {
  return Object.fromEntries(
    Object.entries(where).map(([name, value]) => [name, value === "" ? null : value]),
  );
}

function emptyText({ name, nullable }: ModelColumn): string {
  if (nullable) return `Oracle keeps the empty text in ${name} as NULL`;
  throw new Fault("literal-invalid", `column ${name} is NOT NULL, and to Oracle an empty text is NULL`, {
    advice: "Allow NULL in the column, or give another value for oracle.",
    place: { dialect: "oracle" },
  });
}
