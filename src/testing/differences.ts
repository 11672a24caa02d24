/** Where two plain values differ, one line a place: `tables.account.columns.email.nullable: found true, expected false`. */
export function differences(found: unknown, expected: unknown, place = ""): string[] {
  if (isRecord(found) && isRecord(expected)) {
    const left = named(found);
    const right = named(expected);
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return [
      ...keys.flatMap((key) => differences(left[key], right[key], place === "" ? key : `${place}.${key}`)),
      ...otherOrder(found, expected, place),
    ];
  }
  const [shownFound, shownExpected] = [show(found), show(expected)];
  return shownFound === shownExpected ? [] : [`${place}: found ${shownFound}, expected ${shownExpected}`];
}

/** Lists of things with names keep the order that their catalog gives them. */
function otherOrder(found: object, expected: object, place: string): string[] {
  if (!Array.isArray(found) || !Array.isArray(expected)) return [];
  const [left, right] = [Object.keys(named(found)), Object.keys(named(expected))];
  const same = [...left].sort().join("\0") === [...right].sort().join("\0");
  if (!same || left.join("\0") === right.join("\0")) return [];
  return [`${place}: found in the order ${left.join(", ")}, expected ${right.join(", ")}`];
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** The entries of a value by key; a list's by the name of each item, or by its number. */
function named(value: object): Readonly<Record<string, unknown>> {
  if (!Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(value.map((item: unknown, at) => [nameOf(item) ?? String(at), item]));
}

function nameOf(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const { table, name, kind } = item as Readonly<Record<string, unknown>>;
  const found = table ?? name;
  return typeof found === "string" ? `${found}${typeof kind === "string" ? ` (${kind})` : ""}` : undefined;
}

function show(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
