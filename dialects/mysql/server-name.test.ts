import { expect, test } from "vitest";
import type { Constraint, TableModel } from "../../src/dialect/index.js";
import { serverName } from "./server-name.js";

const key: Constraint = {
  constraint: "foreignKey",
  columns: ["owner_id"],
  references: { table: "owner", columns: ["id"] },
};
const table: TableModel = { table: "account", columns: [], constraints: [], indexes: [], options: {} };

test("a primary key is PRIMARY, a unique constraint has its first column's name", () => {
  expect(serverName({ constraint: "primaryKey", columns: ["id"] }, table)).toBe("PRIMARY");
  expect(serverName({ constraint: "unique", columns: ["email", "kind"] }, table)).toBe("email");
  const taken = { ...table, indexes: [{ name: "email", columns: ["email"] }] };
  expect(serverName({ constraint: "unique", columns: ["email", "kind"] }, taken)).toBe("email_2");
});

test("foreign keys and checks are numbered, each after the highest number so far", () => {
  expect(serverName(key, table)).toBe("account_ibfk_1");
  const taken = { ...table, constraints: [{ ...key, serverName: "account_ibfk_2" }] };
  expect(serverName(key, taken)).toBe("account_ibfk_3");
  expect(serverName({ constraint: "check", condition: "id > 0" }, taken)).toBe("account_chk_1");
});
