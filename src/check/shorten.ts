/** A parser's message, where what an unterminated string is near to is not all the rest of the statement. */
export function shorten(message: string): string {
  return message.replace(/( at or near "[^\n]{0,40})[\s\S]*"$/, (whole, head: string) =>
    whole.length - head.length > 1 ? `${head.trimEnd()}…"` : whole,
  );
}
