import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Fault, printFault } from "../errors/index.js";
import { decodeState, readState } from "./index.js";

// Answers of psql 15, mariadb 10.11 and sqlite3 3.40 and dumps by their programs, each to the query that
// `limbeck current --query` prints; those of sqlcmd, SQL*Plus and other programs as their manuals show them.
const samples = fileURLToPath(new URL("../../fixtures/states/", import.meta.url));
const files = (folder: string) => readdirSync(`${samples}${folder}`).sort();

function read(folder: string, file: string): readonly string[] {
  const bytes = readFileSync(`${samples}${folder}/${file}`);
  return readState(decodeState(bytes, file), { file, table: "alembic_version" });
}

describe("two rows are read from", () => {
  it.each(files("two"))("%s", (file) => {
    expect(read("two", file)).toEqual(["1975ea83b712", "77aa01bb02cc"]);
  });
});

describe("no rows are read from", () => {
  it.each(files("none"))("%s", (file) => {
    expect(read("none", file)).toEqual([]);
  });
});

describe("refused is", () => {
  it.each(files("faulty"))("%s", async (file) => {
    await expect(`${refusal(() => read("faulty", file))}\n`).toMatchFileSnapshot(
      `../../snapshots/cli/state/${file}.txt`,
    );
  });
});

describe("a file that breaks off anywhere is refused, or holds all rows:", () => {
  // Where a program prints neither a count nor an end, nothing tells; there the script's guard is what refuses.
  it.each([
    "psql.txt",
    "psql-border-2.txt",
    "psql-unicode.txt",
    "psql.json",
    "mariadb-table.txt",
    "sqlite3-box.txt",
    "sqlite3-json.txt",
    "pg_dump.sql",
    "pg_dump-inserts.sql",
    "mariadb-dump.sql",
    "sqlite3-dump.sql",
  ])("%s", (file) => {
    const whole = decodeState(readFileSync(`${samples}two/${file}`), file);
    const rows = ["1975ea83b712", "77aa01bb02cc"];
    const wrong = new Set<string>();
    for (let length = 0; length < whole.length; length++) {
      const answer = answerOf(() => readState(whole.slice(0, length), { file, table: "alembic_version" }));
      // What is no revision at all is refused as such, when the rows meet the project.
      const isBelieved = answer?.every((row) => rows.includes(row)) ?? false;
      if (isBelieved && answer?.length !== rows.length) wrong.add(`${length}: ${answer?.join(", ")}`);
    }
    expect([...wrong]).toEqual([]);
  });
});

describe("a dump is searched for the version table", () => {
  const dump = (text: string, schema?: string) =>
    readState(text, {
      file: "dump.sql",
      table: "schema_version",
      ...(schema === undefined ? {} : { schema }),
    });

  it("by the configured name, quoted or not", () => {
    expect(dump(`INSERT INTO "Schema_Version" VALUES ('a1');`)).toEqual(["a1"]);
    expect(
      dump("INSERT INTO `shop`.`schema_version` (`x`, `version_num`) VALUES (1, 'a1'),(2, 'b2');"),
    ).toEqual(["a1", "b2"]);
  });

  it("in the configured schema", () => {
    const text = "INSERT INTO a.schema_version VALUES ('a1');\nINSERT INTO b.schema_version VALUES ('b2');\n";
    expect(dump(text, "b")).toEqual(["b2"]);
  });

  it("not in comments, strings and functions' bodies", () => {
    const text = `
-- INSERT INTO schema_version VALUES ('c');
/* INSERT INTO schema_version VALUES ('d'); */
CREATE FUNCTION f() RETURNS void AS $body$
INSERT INTO schema_version VALUES ('e');
$body$ LANGUAGE sql;
INSERT INTO note VALUES ('
INSERT INTO schema_version VALUES (''f'');
');
INSERT INTO schema_version VALUES ('a1');
`;
    expect(dump(text)).toEqual(["a1"]);
  });

  it("in a minute's worth of rows without being slow", () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `(${i},'it''s row ${i};')`);
    const text = `INSERT INTO note VALUES ${rows.join(",\n")};\nINSERT INTO schema_version VALUES ('a1');\n`;
    const start = performance.now();
    expect(dump(text)).toEqual(["a1"]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

function refusal(work: () => unknown): string {
  try {
    return `read: ${JSON.stringify(work())}`;
  } catch (error) {
    if (error instanceof Fault) return printFault(error);
    throw error;
  }
}

function answerOf(work: () => readonly string[]): readonly string[] | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}
