import { chatter, complaints, footers, prompts } from "./client-words.js";
import { incomplete, unreadable } from "./state-fault.js";
import { isIdentifier, versionColumn } from "./version-column.js";

/** The rows in what a database's program printed: a table in any of the usual forms, CSV, or identifiers alone. */
export function outputRows(text: string, file: string): readonly string[] {
  const reading = new OutputReading(file);
  for (const [index, line] of text.split(/\r?\n/).entries()) reading.line(line, index + 1);
  return reading.end();
}

/** A row of rules above, between and below. */
const rule = /^[\s\-+=|:*─━│┃┌┐└┘├┤┬┴┼╞╪╡═║╔╗╚╝╠╣╤╧╭╮╰╯]+$/;
const record = /^(?:-\[ RECORD \d+ \][-+]*|\*+ \d+\. row \*+)$/;
const vertical = new RegExp(`^"?${versionColumn}"?\\s*[|:=│]\\s*(\\S+)$`, "i");

class OutputReading {
  readonly #file: string;
  readonly #rows: string[] = [];
  /** Place of the column among several, once a header was met. */
  #column: number | undefined;
  #counted: number | undefined;
  #last = "";
  #aligned = false;
  #box: string[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  line(whole: string, number: number): void {
    const text = whole.replace(prompts, "").trim();
    const before = this.#last;
    this.#last = whole;
    if (text === "" || chatter.test(text) || record.test(text)) return;
    if (rule.test(text)) this.#rule(text, before);
    else if (complaints.test(text))
      throw unreadable(
        this.#file,
        `the database's program reports an error: ${shortened(text)}`,
        "Run the query again where the version table is. If there is none and nothing is applied, write: base",
        number,
      );
    else if (/^\(\d+[^)]*$/.test(text))
      throw incomplete(this.#file, "the line that counts the rows breaks off", number);
    else if (!this.#footer(text)) this.#cells(text, number);
  }

  #rule(text: string, before: string): void {
    // psql alone sets a blank before the cells of a table without a frame.
    if (/^ /.test(before) && /^-+$/.test(text) && before.trim().toLowerCase() === versionColumn)
      this.#aligned = true;
    if (/^[+┌╔╭└╚╰]/.test(text)) this.#box.push(text[0]!);
  }

  #footer(text: string): boolean {
    const count = footers.map((footer) => footer.exec(text)).find((match) => match !== null);
    if (count === undefined) return false;
    this.#counted = Number(count?.groups?.count ?? 0);
    return true;
  }

  #cells(text: string, number: number): void {
    const named = vertical.exec(text)?.[1];
    if (named !== undefined) {
      this.#add(named, number);
      return;
    }
    const cells = text
      .replace(/^[|│║┃]\s*|\s*[|│║┃]$/g, "")
      .split(/\s*[|│║┃,;\t]\s*/)
      .map((cell) => cell.trim().replace(/^(["'])(.*)\1$/, "$2"));
    const header = cells.findIndex((cell) => cell.toLowerCase() === versionColumn);
    if (header !== -1) this.#column = header;
    else if (this.#column !== undefined) this.#add(cells[this.#column] ?? "", number);
    else for (const cell of cells) this.#add(cell, number);
  }

  #add(cell: string, number: number): void {
    // `alembic current` and `limbeck current` say more of a revision in parentheses.
    const id = cell.replace(/(?: \([^()]*\))+$/, "");
    if (!isIdentifier(id)) {
      throw unreadable(
        this.#file,
        `${JSON.stringify(shortened(cell))} is no identifier of a revision`,
        'Hand over the answer to the query that "limbeck current --query" prints, and nothing else.',
        number,
      );
    }
    this.#rows.push(id);
  }

  end(): readonly string[] {
    const rows = this.#rows;
    const count = this.#counted;
    if (count !== undefined && count !== rows.length)
      throw incomplete(this.#file, `the state counts ${count} rows, and holds ${rows.length}`);
    if (count === undefined && this.#aligned)
      throw incomplete(this.#file, "the table has no line that counts its rows");
    const [frame] = this.#box;
    const closed = frame === "+" ? this.#box.length >= 3 : this.#box.length >= 2;
    if (frame !== undefined && !closed) throw incomplete(this.#file, "the table has no lower edge");
    if (rows.length > 0 || count === 0) return rows;
    throw incomplete(this.#file, "the state holds no row, and does not say that there is none");
  }
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}...` : text;
}
