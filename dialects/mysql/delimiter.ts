import { ended as endedStatement } from "../../src/dialect/index.js";

const candidates = ["$$", "//", ";;", "$$$", "|||", "@@@"];
const routine =
  /\bcreate\s+(?:or\s+replace\s+)?(?:definer\s*=\s*\S+\s+)?(?:aggregate\s+)?(?:trigger|procedure|function|event)\b|\bbegin\s+not\s+atomic\b/i;
const ownDelimiter = /^[ \t]*delimiter[ \t]/im;

/**
 * Whether a text of the author's holds a body whose semicolons the client must not take for ends of statements. Too
 * much is harmless: what stands between DELIMITER lines reaches the server as a whole, which runs it one by one.
 */
export function holdsBody(sql: string): boolean {
  const start = sql.search(routine);
  const inner = start < 0 ? -1 : sql.indexOf(";", start);
  return inner >= 0 && /\bend\b/i.test(sql.slice(inner)) && !ownDelimiter.test(sql);
}

/** The statement between DELIMITER lines, ended by signs that do not occur in it. */
export function delimited(sql: string): string {
  let sign = candidates.find((one) => !sql.includes(one)) ?? "$$$$";
  while (sql.includes(sign)) sign += "$";
  return `DELIMITER ${sign}\n${sql}\n${sign}\nDELIMITER ;`;
}

/** The statement with its semicolon; here a comment may begin with `#` too. */
export function ended(sql: string): string {
  return endedStatement(sql, /--|#/);
}
