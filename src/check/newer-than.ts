import type { StatementNode } from "pg-query-emscripten/pg_query_wasm.js";

/** What a node of the parse tree may hold; only what tells versions apart is named. */
interface Node {
  readonly location?: number;
  readonly contype?: string;
  readonly is_enforced?: boolean;
  readonly generated_kind?: string;
  readonly without_overlaps?: boolean;
  readonly fk_with_period?: boolean;
  readonly alterEnforceability?: boolean;
  readonly alterInheritability?: boolean;
  readonly subtype?: string;
  readonly def?: { readonly Constraint?: Node };
  readonly [key: string]: unknown;
}

/** What PostgreSQL 18 added to the grammar of 17 (appendix E.1 of its manual), by how it shows in the parse tree. */
const since18: readonly { readonly what: string; readonly shows: (node: Node, key: string) => boolean }[] = [
  { what: "a VIRTUAL generated column", shows: ({ generated_kind: kind }) => kind === "v" },
  {
    what: "a NOT ENFORCED constraint",
    shows: ({ contype, is_enforced: enforced }) =>
      (contype === "CONSTR_CHECK" || contype === "CONSTR_FOREIGN") && enforced !== true,
  },
  { what: "WITHOUT OVERLAPS", shows: ({ without_overlaps: without }) => without === true },
  { what: "a foreign key with a PERIOD", shows: ({ fk_with_period: period }) => period === true },
  {
    what: "adding a NOT NULL constraint by name",
    shows: ({ subtype, def }) =>
      subtype === "AT_AddConstraint" && def?.Constraint?.contype === "CONSTR_NOTNULL",
  },
  {
    what: "changing a constraint's enforcement or inheritance",
    shows: (node) => node.alterEnforceability === true || node.alterInheritability === true,
  },
  { what: "RETURNING with OLD and NEW", shows: (_, key) => key === "ReturningOption" },
];

/** What in the statements is newer than the server, which is of a version before 18. */
export function newerThan(
  serverVersion: string | number | undefined,
  sql: string,
  statements: readonly { readonly stmt: StatementNode }[],
): { readonly message: string; readonly offset: number } | undefined {
  if (serverVersion === undefined || Number.parseFloat(String(serverVersion)) >= 18) return undefined;
  for (const { stmt } of statements) {
    const found = findNewer(stmt, "");
    if (found !== undefined) {
      return { message: `${found.what} needs PostgreSQL 18`, offset: unitsIn(sql, found.location) };
    }
  }
  return undefined;
}

function findNewer(
  tree: unknown,
  key: string,
): { readonly what: string; readonly location: number } | undefined {
  if (typeof tree !== "object" || tree === null) return undefined;
  const node = tree as Node;
  const rule = since18.find(({ shows }) => shows(node, key));
  if (rule !== undefined) return { what: rule.what, location: locationIn(node) };
  for (const [name, child] of Object.entries(node)) {
    const found = findNewer(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function locationIn(node: Node): number {
  return node.location ?? node.def?.Constraint?.location ?? 0;
}

/** The tree counts bytes of UTF-8. */
function unitsIn(sql: string, bytes: number): number {
  return Buffer.from(sql).subarray(0, bytes).toString().length;
}
