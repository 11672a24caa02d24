/** What SQL*Plus makes of a script file, as its documentation says. */
export interface SqlplusRun {
  /** What the server receives, in order: SQL without its semicolon, blocks with theirs. */
  readonly statements: readonly string[];
  /** Lines that the client took for itself. */
  readonly commands: readonly string[];
  /** What it did not read: lines that are too long, text that nothing ends. */
  readonly lost: readonly string[];
}

export interface SqlplusRules {
  /** SET SQLBLANKLINES: whether a blank line within a statement is part of it. */
  readonly blankLines: boolean;
  /** SET DEFINE: whether & starts a substitution. */
  readonly define: boolean;
}

const longestLine = 2499;
const block =
  /^(?:BEGIN|DECLARE|<<|CREATE\s+(?:OR\s+REPLACE\s+)?(?:AND\s+(?:RESOLVE|COMPILE)\s+)?(?:(?:NON)?EDITIONABLE\s+)?(?:FUNCTION|PROCEDURE|TRIGGER|PACKAGE|TYPE|LIBRARY|JAVA)|WITH\s+(?:FUNCTION|PROCEDURE))(?![\w$#])/i;
const command =
  /^(?:ACCEPT|APPEND|ARCHIVE|ATTRIBUTE|BREAK|BTITLE|CHANGE|CLEAR|COLUMN|COMPUTE|CONNECT|COPY|DEFINE|DEL|DESCRIBE|DISCONNECT|EDIT|EXECUTE|EXEC|EXIT|GET|HELP|HOST|INPUT|LIST|PASSWORD|PAUSE|PRINT|PROMPT|QUIT|RECOVER|REMARK|REM|REPFOOTER|REPHEADER|RUN|SAVE|SET(?!\s+(?:ROLE|TRANSACTION|CONSTRAINTS?)\b)|SHOW|SHUTDOWN|SPOOL|START|STARTUP|STORE|TIMING|TTITLE|UNDEFINE|VARIABLE|WHENEVER)(?![\w$#])|^[@!]/i;

/** The script as the client reads it, line by line. */
export function runSqlplus(script: string, { blankLines, define }: SqlplusRules): SqlplusRun {
  const statements: string[] = [];
  const commands: string[] = [];
  const lost: string[] = [];
  let buffer: string[] = [];
  let kind: "none" | "sql" | "block" = "none";
  const end = (keep: boolean) => {
    if (keep) statements.push(buffer.join("\n"));
    else if (buffer.some((line) => line.trim() !== "")) lost.push(buffer.join("\n"));
    buffer = [];
    kind = "none";
  };
  const all = script.split(/\r?\n/);
  for (let at = 0; at < all.length; at++) {
    let line = all[at]!;
    // A hyphen at the end joins the next line, which then is no line of its own.
    while (/-\s*$/.test(line) && at + 1 < all.length) {
      line = `${line.replace(/-\s*$/, "")} ${all[++at]}`;
    }
    const text = line.trim();
    if (line.length > longestLine) lost.push(line);
    else if (define && text.includes("&")) lost.push(line);
    else if (kind === "none") {
      if (text === "" || text === "/" || text.startsWith("--")) continue;
      if (command.test(text)) commands.push(text);
      else {
        kind = block.test(withoutComments(all.slice(at, at + 100).join("\n"))) ? "block" : "sql";
        add(line);
      }
    } else add(line);
  }
  end(false);
  return { statements, commands, lost };

  function add(line: string): void {
    const text = line.trim();
    if (text === "/" && buffer.length > 0) end(true);
    else if (text === "." && kind !== "none") end(false);
    else if (/^[#@]/.test(text)) commands.push(text);
    else if (text === "" && kind === "sql" && !blankLines) end(false);
    else if (kind === "sql" && text.endsWith(";")) {
      buffer.push(line.trimEnd().slice(0, -1));
      end(true);
    } else buffer.push(line);
  }
}

/** The text from where its first statement begins. */
export function withoutComments(text: string): string {
  return text.replace(/^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, "");
}
