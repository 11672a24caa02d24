const token =
  /[ \t\r\n]*(?:([[\]{}:,])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true|false|null))/uy;

type Wanted = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end";

/** Where a text stops being JSON: V8's own message tells it only sometimes, and in words that change. */
export function jsonErrorOffset(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = "value";
  token.lastIndex = 0;
  for (;;) {
    const start = token.lastIndex;
    const found = token.exec(text);
    const next: Wanted | undefined = found === null ? undefined : after(wanted, found, open);
    if (found === null || next === undefined) return firstMeaningful(text, start);
    wanted = next;
  }
}

/** What may follow the token, or undefined where the token itself may not stand here. */
function after(wanted: Wanted, found: RegExpExecArray, open: string[]): Wanted | undefined {
  const [, mark, string, word] = found;
  if (mark === undefined) {
    if (wanted.startsWith("value")) return ", or end";
    return string !== undefined && word === undefined && wanted.startsWith("key") ? ":" : undefined;
  }
  if (mark === "[" || mark === "{") {
    if (!wanted.startsWith("value")) return undefined;
    open.push(mark);
    return mark === "[" ? "value or ]" : "key or }";
  }
  if (mark === ":") return wanted === ":" ? "value" : undefined;
  const list = open.at(-1);
  if (list === undefined) return undefined;
  if (mark === ",") return wanted !== ", or end" ? undefined : list === "[" ? "value" : "key";
  const closes = mark === (list === "[" ? "]" : "}");
  if (!closes || (wanted !== ", or end" && !wanted.endsWith(`or ${mark}`))) return undefined;
  open.pop();
  return ", or end";
}

function firstMeaningful(text: string, start: number): number {
  let offset = start;
  while (offset < text.length && " \t\r\n".includes(text[offset] ?? "")) offset += 1;
  return offset;
}
