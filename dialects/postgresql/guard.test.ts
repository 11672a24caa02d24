import { expect, test } from "vitest";
import { type MovesFacts, ServerVersion } from "../../src/dialect/index.js";
import { moveRows } from "./guard.js";

const facts: MovesFacts = {
  mode: "plain",
  versionTable: { table: "alembic_version", primaryKey: true },
  server: new ServerVersion("15"),
  direction: "upgrade",
  from: ["a1"],
  to: ["b2"],
  needs: new Set(),
  timeouts: {},
  split: false,
  revision: "b2",
  before: ["a1"],
  after: ["b2"],
  section: 1,
  sections: 1,
  first: true,
  last: true,
  inTransaction: true,
  opens: true,
  closes: true,
  probes: [],
  unprobed: 0,
  moves: [{ kind: "update", before: "a1", after: "b2" }],
};

test("inside a transaction a move stands plain: the guard's lock holds", () => {
  expect(moveRows(facts)).toEqual([
    "UPDATE alembic_version\nSET version_num = 'b2'\nWHERE version_num = 'a1';",
  ]);
});

test("outside of one a move that misses its row stops the script", () => {
  const [block, ...others] = moveRows({ ...facts, inTransaction: false });
  expect(others).toEqual([]);
  expect(block).toMatch(
    /^DO \$move\$[\s\S]*GET DIAGNOSTICS moved = ROW_COUNT;\n {4}IF NOT \(moved = 1\) THEN/,
  );
});
