/** The statement with its semicolon, on a line of its own where a comment at the end would swallow it. */
export function ended(sql: string, comment = /--/): string {
  const last = sql.slice(sql.lastIndexOf("\n") + 1);
  return comment.test(last) ? `${sql}\n;` : `${sql};`;
}
