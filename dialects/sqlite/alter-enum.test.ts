import { expect, test } from "vitest";
import type { Operation } from "../../src/dialect/index.js";
import { compile, openDatabase, scriptOf } from "./in-memory.test-bed.js";

const mood = { type: "enum", name: "mood", values: ["sad", "it's fine"] } as const;

const tables: readonly Operation[] = ["t", "u"].map((table) => ({
  kind: "createTable",
  table,
  columns: [
    { name: "id", type: { type: "integer" }, primaryKey: true },
    { name: "mood", type: mood, default: "sad" },
  ],
}));

async function afterwards(operation: Operation) {
  const bed = await openDatabase();
  bed.run(scriptOf(compile(tables).all, "plain"));
  bed.run("INSERT INTO t (id, mood) VALUES (1, 'sad'), (2, 'it''s fine'), (3, NULL);");
  bed.run(scriptOf(compile([...tables, operation]).last, "plain", { from: ["aa11"], to: ["bb22"] }));
  return bed;
}

test("rows follow a renamed value, and so does the default", async () => {
  const bed = await afterwards({ kind: "alterEnum", name: "mood", renameValue: "sad", renameTo: "blue" });
  bed.run("INSERT INTO t (id) VALUES (4);");
  expect(bed.rows("SELECT id, mood FROM t ORDER BY id")).toEqual([
    [1, "blue"],
    [2, "it's fine"],
    [3, null],
    [4, "blue"],
  ]);
  expect(() => bed.run("INSERT INTO u (mood) VALUES ('sad');")).toThrow("CHECK");
});

test("every table that uses the enum takes an added value", async () => {
  const bed = await afterwards({ kind: "alterEnum", name: "mood", addValue: "merry", before: "sad" });
  bed.run("INSERT INTO t (id, mood) VALUES (4, 'merry'); INSERT INTO u (mood) VALUES ('merry');");
  expect(bed.rows("SELECT mood FROM u")).toEqual([["merry"]]);
});
