import { Fault } from "../../src/dialect/index.js";

/** What the client passes over without looking inside: strings (with backslash escapes), quoted names, comments. */
const passedOver =
  /'(?:[^'\\]|''|\\[\s\S])*'|"(?:[^"\\]|""|\\[\s\S])*"|`(?:[^`]|``)*`|-- [^\n]*|#[^\n]*|\/\*[\s\S]*?\*\//g;

/** Words that the client takes for its own where a statement begins. */
const command =
  /(?:^|[;\n])[ \t]*(system|source|prompt|help|pager|nopager|tee|notee|edit|exit|quit|status|resetconnection|charset|print|rehash|warnings|nowarning|go|ego|clear|connect)(?=[\s;]|$)/i;

/**
 * Raw SQL that the mysql and mariadb clients would change before the server sees it is refused: they make LF of CRLF,
 * inside strings too, and outside quotes take a backslash for a command in the middle of a line.
 */
export function expectClientText(sql: string, dialect: string): void {
  if (sql.includes("\r\n")) {
    throw refused(
      "CRLF, of which the client makes LF",
      "Write LF, or CHAR(13, 10) where a text needs both.",
      dialect,
    );
  }
  const code = sql.replace(passedOver, (part) => part.replace(/[^\n]/g, "x"));
  if (code.includes("\\")) {
    throw refused(
      "a backslash outside quotes, which the client takes for a command of its own",
      "Put it into quotes.",
      dialect,
    );
  }
  const word = command.exec(code)?.[1];
  if (word !== undefined) {
    throw refused(
      `"${word}" where a statement begins, which the client takes for a command of its own`,
      "Put the statement on one line with what stands before it, or choose the client plain.",
      dialect,
    );
  }
}

function refused(what: string, advice: string, dialect: string): Fault {
  return new Fault("unsupported", `the client cannot be given raw SQL with ${what}`, {
    advice,
    place: { dialect },
  });
}
