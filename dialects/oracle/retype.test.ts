import { expect, test } from "vitest";
import { changesInPlace } from "./retype.js";

test.each([
  ["VARCHAR2(20 CHAR)", "VARCHAR2(10 CHAR)"],
  ["CHAR(3)", "VARCHAR2(10 CHAR)"],
  ["NUMERIC(10, 2)", "NUMERIC(14, 4)"],
  ["NUMERIC(10, 2)", "NUMBER"],
  ["NUMBER(19)", "INTEGER"],
  ["SMALLINT", "INTEGER"],
  ["DATE", "TIMESTAMP(3)"],
  ["TIMESTAMP", "TIMESTAMP(9)"],
  ["FLOAT(24)", "FLOAT"],
  ["NVARCHAR2(10)", "NVARCHAR2(10) COLLATE BINARY_CI"],
])("%s becomes %s in place", (before, after) => {
  expect(changesInPlace(before, after)).toBe(true);
});

test.each([
  ["VARCHAR2(20 CHAR)", "INTEGER"],
  ["VARCHAR2(20 CHAR)", "NVARCHAR2(20)"],
  ["NUMERIC(14, 2)", "NUMERIC(14, 4)"],
  ["NUMERIC(14, 4)", "NUMERIC(10, 2)"],
  ["INTEGER", "NUMBER(19)"],
  ["NUMBER", "NUMERIC(12, 2)"],
  ["TIMESTAMP", "DATE"],
  ["TIMESTAMP(9)", "TIMESTAMP"],
  ["TIMESTAMP", "TIMESTAMP WITH TIME ZONE"],
  ["DATE", "TIMESTAMP WITH TIME ZONE"],
  ["INTEGER", "FLOAT"],
])("%s becomes %s only while the column is empty", (before, after) => {
  expect(changesInPlace(before, after)).toBe(false);
});
