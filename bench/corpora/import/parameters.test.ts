import { expect, it } from "vitest";
import { ImportRefusal } from "./import-refusal.js";
import { withParameters } from "./parameters.js";

it("writes each parameter as a literal of the dialect", () => {
  const sql = "UPDATE lamp SET kinds = :kinds, name = :name WHERE id = :id AND lit = :lit";
  const parameters = { kinds: ["a", "b"], name: "it's a \\", id: 7, lit: true };
  expect(withParameters(sql, parameters, "postgresql")).toBe(
    "UPDATE lamp SET kinds = ARRAY['a', 'b'], name = 'it''s a \\' WHERE id = 7 AND lit = TRUE",
  );
  expect(withParameters("SELECT :name", parameters, "mysql")).toBe("SELECT 'it''s a \\\\'");
});

it("leaves casts and quoted text alone", () => {
  const sql = `SELECT ':id'::text, ":id", :id::bigint`;
  expect(withParameters(sql, { id: 1 }, "postgresql")).toBe(`SELECT ':id'::text, ":id", 1::bigint`);
});

it("refuses what is no literal, and a parameter without a value", () => {
  expect(() => withParameters("SELECT :a", { a: { deep: 1 } }, "postgresql")).toThrow(ImportRefusal);
  expect(() => withParameters("SELECT :a", { a: [1] }, "sqlite")).toThrow(ImportRefusal);
  expect(() => withParameters("SELECT :b", { a: 1 }, "sqlite")).toThrow(ImportRefusal);
});
