const candidates = ["$$", "//", ";;", "$$$", "|||", "@@@"];
const routine =
  /\bcreate\b[\s\S]*\b(?:trigger|procedure|function|event)\b[\s\S]*\bbegin\b[\s\S]*;[\s\S]*\bend\b/i;
const ownDelimiter = /^\s*delimiter\s/im;

/** Whether a text of the author's holds a body whose semicolons the client must not take for ends of statements. */
export function holdsBody(sql: string): boolean {
  return routine.test(sql) && !ownDelimiter.test(sql);
}

/** The statement between DELIMITER lines, ended by signs that do not occur in it. */
export function delimited(sql: string): string {
  let sign = candidates.find((one) => !sql.includes(one)) ?? "$$$$";
  while (sql.includes(sign)) sign += "$";
  return `DELIMITER ${sign}\n${sql}\n${sign}\nDELIMITER ;`;
}

/** The statement with its semicolon, on a line of its own where a comment at the end would swallow it. */
export function ended(sql: string): string {
  const last = sql.slice(sql.lastIndexOf("\n") + 1);
  return /--|#/.test(last) ? `${sql}\n;` : `${sql};`;
}
