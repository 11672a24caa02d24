import { isStatement, type Plan } from "../compile/index.js";

/** What a script's statements do, by the kind of operation that they come from. */
const doing: Readonly<Record<string, string>> = {
  createTable: "create objects",
  createEnum: "create objects",
  createSequence: "create objects",
  createIndex: "create objects",
  createView: "create objects",
  createTrigger: "create objects",
  insertRows: "write rows",
  updateRows: "write rows",
  deleteRows: "write rows",
  execute: "do what its raw SQL says",
  batch: "alter and drop what it names",
};

const order = ["create objects", "alter and drop what it names", "write rows", "do what its raw SQL says"];

/** What whoever runs the script must be allowed to do, as one clause. */
export function rightsFor({ steps }: Plan): string {
  const found = new Set<string>();
  for (const { sections } of steps) {
    for (const { items } of sections) {
      for (const item of items) {
        if (isStatement(item)) found.add(doing[item.origin.kind] ?? "alter and drop what it names");
      }
    }
  }
  const rights = order.filter((right) => found.has(right));
  const session = "a new session without an open transaction";
  return rights.length === 0 ? session : `the rights to ${rights.join(", to ")}; ${session}`;
}
