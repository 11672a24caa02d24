import { expect, test } from "vitest";
import { isRemark } from "../../src/dialect/index.js";
import { draftsOf } from "../mysql/emitted.test-bed.js";
import { mariadb } from "./index.js";

const ofAType = { kind: "createSequence", name: "ticket", type: "integer" } as const;

test("a sequence has a type from MariaDB 11.5 on", () => {
  const { drafts } = draftsOf(mariadb, [ofAType], "11.8");
  expect(drafts.flat().map((draft) => !isRemark(draft) && draft.sql)).toEqual([
    "CREATE SEQUENCE ticket AS INTEGER",
  ]);
});

test("before that a type is refused", () => {
  expect(() => draftsOf(mariadb, [ofAType], "10.11")).toThrow(
    "has no types of sequences before version 11.5",
  );
});
