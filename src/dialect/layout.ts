/** The parts that are there, separated by one blank. */
export function words(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== "").join(" ");
}

/** `a, b, c` */
export function list(items: readonly string[]): string {
  return items.join(", ");
}

/** `(a, b, c)` */
export function parens(items: readonly string[]): string {
  return `(${items.join(", ")})`;
}

/** Items one a line, indented, in parentheses: the body of a CREATE TABLE. */
export function block(items: readonly string[]): string {
  return `(\n${items.map((item) => `    ${item}`).join(",\n")}\n)`;
}

/** Clauses one a line. */
export function lines(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== "").join("\n");
}
