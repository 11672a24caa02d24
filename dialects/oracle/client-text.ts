import { lines, oneLine, type ScriptFacts } from "../../src/dialect/index.js";

/** One line for SQL*Plus. A hyphen at its end would join the next line to it. */
export function clientText(text: string): string {
  return oneLine(text)
    .slice(0, 2000)
    .trimEnd()
    .replace(/-+$/, (tail) => "=".repeat(tail.length));
}

/** `-- text`: also without what clients would replace, or take for the end of a statement. */
export function dashes(text: string): string {
  if (text === "") return "--";
  return `-- ${clientText(text).replaceAll("&", "\\u{26}").replace(/;$/, "\\u{3b}")}`;
}

/** What a session is given before anything else. */
export function session({ timeouts, needs }: ScriptFacts, comment: (text: string) => string): string[] {
  const { lock, statement } = timeouts;
  const settings = lines(
    lock !== undefined && `ALTER SESSION SET DDL_LOCK_TIMEOUT = ${Math.ceil(lock / 1000)};`,
    statement !== undefined &&
      comment(`statement timeout ${statement} ms: Oracle has no setting for it in a session`),
  );
  return [...(settings === "" ? [] : [settings]), ...(needs.has("utf8") ? [encodingTest] : [])];
}

const encodingTest = lines(
  "BEGIN",
  "  IF ASCIISTR('é') <> '\\00E9' THEN",
  "    RAISE_APPLICATION_ERROR(-20001, 'refused: the client does not read this file as UTF-8 (NLS_LANG=.AL32UTF8)');",
  "  END IF;",
  "END;",
  "/",
);
