import { describe, expect, test } from "vitest";
import { check as mariadb } from "../../dialects/mariadb/check.js";
import { check as mssql } from "../../dialects/mssql/check.js";
import { check as mysql } from "../../dialects/mysql/check.js";
import { check as sqlite } from "../../dialects/sqlite/check.js";
import type { CheckProfile } from "../dialect/check-profile.js";
import { checkStatements } from "./check-statements.js";
import { readAround } from "./known-gaps.js";
import { samples } from "./known-gaps.samples.js";

const profiles: Readonly<Record<string, CheckProfile>> = { mysql, mariadb, sqlite, mssql };

describe.each(Object.entries(profiles))("known gaps of the parser for %s", (name, profile) => {
  const { valid, broken } = samples[name]!;
  const inherited: readonly string[] = name === "mariadb" ? samples.mysql!.valid : [];

  test.each([...inherited, ...valid])("is silent on the valid %s", async (sql) => {
    const { diagnostics, statistics } = await check(sql, profile);
    expect(diagnostics.map(({ message, excerpt }) => [message, ...excerpt])).toEqual([]);
    expect(statistics).toMatchObject({ gaps: 1, parsed: 0, rejected: 0 });
  });

  test.each(broken)("still reports the broken %s", async (sql) => {
    const { diagnostics } = await check(sql, profile);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: "warning", code: "sql-rejected" });
  });

  test.each(profile.knownGaps.map((gap, index) => [index + 1, gap.because, gap] as const))(
    "needs gap %i (%s): without it a valid statement is reported",
    async (_index, _because, gap) => {
      const without = { ...profile, knownGaps: profile.knownGaps.filter((other) => other !== gap) };
      const { statistics } = await check([...inherited, ...valid], without);
      expect(statistics.rejected).toBeGreaterThan(0);
    },
  );

  test("a gap covers a statement from its first to its last character, or is read as something else", () => {
    for (const { when, readAs } of profile.knownGaps) {
      if (readAs === undefined) expect(when.source).toMatch(/^\^.*\$$/);
      else expect(when.flags).toContain("g");
    }
  });

  test("a reading keeps what stands behind it in its place", () => {
    for (const sql of valid) {
      const reading = readAround(sql, profile.knownGaps);
      expect(reading.length - sql.length, sql).toBeGreaterThanOrEqual(0);
      expect(reading.length - sql.length, sql).toBeLessThanOrEqual(1);
    }
  });
});

function check(sql: string | readonly string[], profile: CheckProfile) {
  const list = typeof sql === "string" ? [sql] : sql;
  return checkStatements(
    list.map((text) => ({ sql: text, origin: {} })),
    profile,
  );
}
