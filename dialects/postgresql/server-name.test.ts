import { describe, expect, test } from "vitest";
import type { Constraint, TableModel } from "../../src/dialect/index.js";
import { serverName } from "./server-name.js";

const column = (name: string) => ({
  name,
  type: { type: "integer" as const },
  nullable: true,
  autoincrement: false,
});
const table: TableModel = {
  table: "account",
  columns: [column("id"), column("owner_id"), column("balance")],
  constraints: [],
  indexes: [],
  options: {},
};
const key = (columns: string[]): Constraint => ({
  constraint: "foreignKey",
  columns,
  references: { table: "owner", columns: ["id"] },
});

describe("the name that PostgreSQL gives a constraint without one", () => {
  test("is the table's, the columns' and the kind's", () => {
    expect(serverName({ constraint: "primaryKey", columns: ["id"] }, table)).toBe("account_pkey");
    expect(serverName({ constraint: "unique", columns: ["id", "balance"] }, table)).toBe(
      "account_id_balance_key",
    );
    expect(serverName(key(["owner_id"]), table)).toBe("account_owner_id_fkey");
  });

  test("of a check names its column where it is the only one", () => {
    expect(serverName({ constraint: "check", condition: "balance > 0" }, table)).toBe(
      "account_balance_check",
    );
    expect(serverName({ constraint: "check", condition: "balance > id" }, table)).toBe("account_check");
  });

  test("has a number where the name is taken", () => {
    const taken = { ...table, constraints: [{ ...key(["owner_id"]), serverName: "account_owner_id_fkey" }] };
    expect(serverName(key(["owner_id"]), taken)).toBe("account_owner_id_fkey1");
  });

  test("is cut where the longer part is, to 63 bytes", () => {
    const long = { ...table, table: "t".repeat(40) };
    const name = serverName(key(["c".repeat(40)]), long);
    expect(name).toBe(`${"t".repeat(29)}_${"c".repeat(28)}_fkey`);
    expect(Buffer.byteLength(name ?? "")).toBe(63);
    const wide = { ...table, table: "é".repeat(40) };
    expect(serverName({ constraint: "primaryKey", columns: ["id"] }, wide)).toBe(`${"é".repeat(29)}_pkey`);
  });

  test("of an exclusion ends in excl, and is unknown where an expression is compared", () => {
    const columns = [{ column: "owner_id", operator: "=" }];
    expect(serverName({ constraint: "exclude", elements: columns }, table)).toBe("account_owner_id_excl");
    const expressions = [{ expression: "lower(email)", operator: "=" }];
    expect(serverName({ constraint: "exclude", elements: expressions }, table)).toBeUndefined();
  });
});
