import { Fault } from "../../src/dialect/index.js";

/** What psql passes over without looking inside: strings, quoted names, dollar quotes, comments. */
const passedOver =
  /[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\//gy;

/** A psql variable: `:name`, `:'name'`, `:"name"`, `:{?name}`; `::`, `:=` and `[1:2]` are SQL. */
const variable = /:(?:[A-Za-z_\u0080-\uffff]|['"]\w+['"]|\{\?)/y;

/**
 * Raw SQL that psql would change before the server sees it is refused: outside quotes psql replaces variables and takes
 * a backslash for a command of its own, and it reads the data of COPY … FROM STDIN from the script.
 */
export function expectPsqlText(sql: string): void {
  for (let at = 0; at < sql.length; ) {
    const character = sql[at]!;
    const length = passedOverAt(sql, at) ?? (character === ":" && sql[at + 1] === ":" ? 2 : 1);
    if (length === 1) expectPlain(sql, at, character);
    at += length;
  }
  if (/^\s*copy\b[\s\S]*\bfrom\s+stdin\b/i.test(sql)) {
    throw refused("COPY … FROM STDIN, whose data psql would look for in the script", "Use insertRows.");
  }
}

function passedOverAt(sql: string, at: number): number | undefined {
  const inWord = at > 0 && /[\w$\u0080-\uffff]/.test(sql[at - 1]!);
  if (inWord && /[$eE]/.test(sql[at]!)) return undefined;
  passedOver.lastIndex = at;
  return passedOver.exec(sql)?.[0].length;
}

function expectPlain(sql: string, at: number, character: string): void {
  if (character === "\\") {
    throw refused(
      "a backslash outside quotes, which psql takes for a command of its own",
      "Put it into quotes, or leave it out.",
    );
  }
  variable.lastIndex = at;
  if (character !== ":" || !variable.test(sql)) return;
  const word = /^:[^\s,\])]*/.exec(sql.slice(at))?.[0] ?? ":";
  throw refused(`${word}, which psql may replace by a variable`, "Put a blank after the colon: [1: n].");
}

function refused(what: string, advice: string): Fault {
  return new Fault("unsupported", `psql cannot be given raw SQL with ${what}`, {
    advice,
    place: { dialect: "postgresql" },
  });
}
