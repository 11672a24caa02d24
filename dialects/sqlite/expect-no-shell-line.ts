import { Fault } from "../../src/dialect/index.js";

const quotedOrComment = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\//g;
const comment = /^(?:--|\/\*)/;

/**
 * Refuses raw SQL with CRLF, of which the shell makes LF even inside strings, and with a line that the sqlite3 shell would take for itself: one of `/` or `go` alone ends a statement,
 * one that begins with a dot where a statement may begin is a command. Inside quotes and comments such lines are data.
 */
export function expectNoShellLine(sql: string): void {
  if (sql.includes("\r\n")) {
    throw new Fault("unsupported", "the sqlite3 shell makes LF of the CRLF in raw SQL", {
      advice: "Write LF, or char(13, 10) where a text needs both, or choose the client plain.",
      place: { dialect: "sqlite" },
    });
  }
  const code = sql.replace(quotedOrComment, (part) => part.replace(/[^\n]/g, comment.test(part) ? " " : "x"));
  const line = code.split("\n").find((one) => /^\s*(?:\/|go)\s*$/i.test(one)) ?? command(code);
  if (line === undefined) return;
  throw new Fault("unsupported", `the line "${line.trim()}" in raw SQL is a command of the sqlite3 shell`, {
    advice: "Put it on one line with what stands before or after it, or choose the client plain.",
    place: { dialect: "sqlite" },
  });
}

function command(code: string): string | undefined {
  return /(?:^|;)\s*(\.[^\n]*)/.exec(code)?.[1];
}
