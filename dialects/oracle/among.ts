import { list, revisionLiteral, versionColumn } from "../../src/dialect/index.js";

/** `version_num IN (…)`; a list holds 1,000 items. */
export function among(rows: readonly string[]): string {
  const lists: string[] = [];
  for (let at = 0; at < rows.length; at += 1000) {
    const items = rows.slice(at, at + 1000).map(revisionLiteral);
    lists.push(`${versionColumn} IN (${list(items)})`);
  }
  return lists.length === 1 ? lists[0]! : `(${lists.join("\nOR ")})`;
}
