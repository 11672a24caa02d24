import { expect, test } from "vitest";
import { matchStatements } from "./betterments.js";

test("letter case, blanks and needless quotes make no difference", () => {
  const match = matchStatements(
    ['ALTER TABLE "lamp"  ADD COLUMN lit boolean'],
    ["alter table lamp add column LIT BOOLEAN"],
    "postgresql",
  );
  expect(match).toEqual({ verdict: "equal", betterments: [], recorded: [], ours: [] });
});

test("a difference on purpose is named", () => {
  const { verdict, betterments } = matchStatements(
    ["CREATE TABLE t (c BIGINT)"],
    ["CREATE TABLE t (c NUMBER(19))"],
    "oracle",
  );
  expect({ verdict, betterments }).toEqual({ verdict: "better", betterments: ["whole numbers of 64 bits"] });
});

test("what no betterment explains is different, with what each side has alone", () => {
  expect(
    matchStatements(["CREATE TABLE t (c INTEGER)"], ["CREATE TABLE t (c TEXT)"], "postgresql"),
  ).toMatchObject({
    verdict: "different",
    recorded: ["create table t(c integer)"],
    ours: ["create table t(c text)"],
  });
});

test("options of a MySQL table stand in any order", () => {
  expect(
    matchStatements(
      ["CREATE TABLE t (c INTEGER) CHARSET=utf8 ENGINE=InnoDB"],
      ["CREATE TABLE t (c INTEGER) ENGINE=InnoDB DEFAULT CHARACTER SET = utf8"],
      "mysql",
    ).verdict,
  ).toBe("better");
  expect(
    matchStatements(
      ["CREATE TABLE t (c INTEGER) CHARSET=utf8 ENGINE=InnoDB"],
      ["CREATE TABLE t (c INTEGER) ENGINE=MyISAM DEFAULT CHARACTER SET = utf8"],
      "mysql",
    ).verdict,
  ).toBe("different");
});
