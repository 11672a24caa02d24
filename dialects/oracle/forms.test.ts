import { describe, expect, test } from "vitest";
import { type Client, type SectionFacts, ServerVersion } from "../../src/dialect/index.js";
import { clients } from "./clients.js";

const facts: SectionFacts = {
  mode: "resumable",
  revision: "b1",
  before: ["a1"],
  after: ["b1"],
  section: 1,
  sections: 1,
  split: false,
  opens: true,
  closes: true,
  probes: [],
  unprobed: 0,
  versionTable: { table: "alembic_version", primaryKey: true },
  server: new ServerVersion("19"),
  direction: "upgrade",
  from: [],
  to: ["b1"],
  needs: new Set(),
  timeouts: {},
  first: true,
  last: true,
  inTransaction: true,
  known: ["a1", "b1"],
  condition: { when: "present", rows: ["a1"], requires: [] },
};

type Mode = "full" | "idempotent" | "resumable";

function formOf(mode: Mode): Client {
  return { ...clients.sqlplus, ...clients.sqlplus.modes?.[mode] } as Client;
}

const moves = [{ kind: "update", before: "a1", after: "b1" }] as const;

function section(mode: Mode, over: Partial<SectionFacts> = {}): string {
  const client = formOf(mode);
  const all = { ...facts, ...over };
  return [
    ...client.openSection(all),
    client.terminate("DELETE FROM t", { ...all, number: 1, of: 2 }),
    ...(client.moves?.({ ...all, moves }) ?? []),
    ...client.closeSection(all),
  ].join("\n");
}

const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

test("a section is one block", () => {
  for (const mode of ["full", "idempotent", "resumable"] as const) {
    const text = section(mode);
    expect([count(text, /^\/$/gm), count(text, /^DECLARE$/gm)]).toEqual([1, 1]);
    expect(text).toContain("l_step := 'revision b1, step 1 of 2';");
  }
});

test("each move must hit its row, and is committed by the block", () => {
  expect(section("full")).toMatch(
    /UPDATE alembic_version[\s\S]*IF SQL%ROWCOUNT <> 1 THEN[\s\S]*\nCOMMIT;\nEXCEPTION/,
  );
  expect(clients.sqlplus.moves?.({ ...facts, moves }).join("\n")).toContain("IF SQL%ROWCOUNT <> 1 THEN");
});

test("a resumable script notes a statement in the transaction of its work, and forgets it with the version row", () => {
  const text = section("resumable");
  expect(text).toContain(
    "IF NOT is_done('1') THEN\nEXECUTE IMMEDIATE 'DELETE FROM t';\nnote_done('1');\nEND IF;",
  );
  expect(text).toContain("DELETE FROM alembic_version_steps WHERE revision = ''b1''");
  expect(text.indexOf("CREATE TABLE alembic_version_steps")).toBeGreaterThan(
    text.indexOf("which this script does not know"),
  );
  expect(text).toContain("a downgrade was cut off half-way");
});

test("the session's settings are made by each run again", () => {
  const text = formOf("resumable").terminate("ALTER SESSION SET NLS_LANGUAGE = FRENCH", {
    ...facts,
    number: 1,
    of: 1,
  });
  expect(text).not.toContain("is_done");
});

test("lists of more than 1,000 rows are several", () => {
  const known = Array.from({ length: 2500 }, (_, at) => `r${at}`);
  const text = section("idempotent", { known });
  expect(count(text, /version_num IN/g)).toBeGreaterThan(3);
  expect(text).toContain("EXECUTE IMMEDIATE l_sql INTO l_count;");
});

describe("a statement", () => {
  const wrapped = (sql: string) => formOf("full").terminate(sql, { ...facts, number: 3, of: 4 });

  test("is one of several where the author wrote several", () => {
    const text = wrapped("DELETE FROM t WHERE a = 'x;y'; -- one;\nDELETE FROM u");
    expect(count(text, /EXECUTE IMMEDIATE/g)).toBe(2);
    expect(text).toContain("step 3.2 of 4");
  });

  test("is ASCII without &, whatever it holds", () => {
    const code = wrapped("INSERT INTO t (a) VALUES ('R&D\n/\né')").replace(/^--.*$/gm, "");
    expect(code).toMatch(/^[ -%'-~\n]*$/);
  });

  test("of a routine keeps its semicolons", () => {
    expect(wrapped("CREATE OR REPLACE TRIGGER g BEFORE INSERT ON t BEGIN NULL; END")).toContain("END;';");
  });

  test.each([
    ["a query, which would not be run", "-- why\nSELECT f() FROM dual"],
    ["a command of the client", "EXEC p"],
    ["a block after a statement", "DELETE FROM t; BEGIN NULL; END"],
  ])("that is %s is refused", (_, sql) => {
    expect(() => wrapped(sql)).toThrow();
  });
});
