import {
  type Draft,
  Fault,
  findColumn,
  type ModelColumn,
  type Row,
  remark,
  type TableModel,
} from "../../src/dialect/index.js";

/** To Oracle the empty text is NULL: said in a remark where the column may be NULL, a fault where it may not. */
export function emptyValues(rows: readonly Row[], table: TableModel): Draft[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => row[name] === "")));
  return [...names].flatMap((name) => {
    const column = findColumn(table, name);
    return column === undefined ? [] : [emptyText(column)];
  });
}

/** The same for defaults. */
export function emptyDefaults(columns: readonly ModelColumn[]): Draft[] {
  return columns.filter((column) => column.default === "").map(emptyText);
}

/** A condition that a column equals the empty text, as the question that Oracle understands. */
export function emptyAsNull(where: Row): Row {
  return Object.fromEntries(
    Object.entries(where).map(([name, value]) => [name, value === "" ? null : value]),
  );
}

function emptyText({ name, nullable }: ModelColumn): Draft {
  if (nullable) return remark(`Oracle keeps an empty text in ${name} as NULL`);
  throw new Fault("literal-invalid", `column ${name} is NOT NULL, and to Oracle an empty text is NULL`, {
    advice: "Allow NULL in the column, or give another value for oracle.",
    place: { dialect: "oracle" },
  });
}
