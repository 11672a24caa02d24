import { quoted } from "../../src/dialect/index.js";

/** SQL*Plus ignores lines above 2,499 characters; quotes double, and what is beyond ASCII takes five and more. */
const piece = /[ -%'-~]{1,900}|[^\0-\x7f]{1,180}|[\s\S]/gu;
const longRow = 900;
/** A text of PL/SQL holds 32,767 bytes. */
const shortText = 8000;
const rowsTogether = 100;

/**
 * `EXECUTE IMMEDIATE '…'` of one statement, in ASCII alone, a line of the text on a line of the script: none of them
 * begins or ends with what SQL*Plus looks at, `&` stands nowhere, and the text's own line ends are CHR(10). A long text
 * is put together in `l_sql` first.
 */
export function executed(sql: string, into = ""): string {
  const rows = rowsOf(sql);
  if (sql.length <= shortText && rows.length <= rowsTogether) {
    return `EXECUTE IMMEDIATE ${rows.join(" ||\n    ")}${into};`;
  }
  const parts: string[] = [];
  for (let at = 0; at < rows.length; at += rowsTogether) {
    const some = rows.slice(at, at + rowsTogether);
    const operands = at === 0 ? [`TO_CLOB(${some[0]})`, ...some.slice(1)] : ["l_sql", ...some];
    parts.push(`l_sql := ${operands.join(" ||\n    ")};`);
  }
  return [...parts, `EXECUTE IMMEDIATE l_sql${into};`].join("\n");
}

/** Whether the statement stands within its literal as it stands alone. */
export function readsPlain(sql: string): boolean {
  return /^[ -%(-~]*$/.test(sql);
}

/** Operands, those of one line of the text on one line where they are short. */
function rowsOf(text: string): string[] {
  const all = text.split("\n");
  return all.flatMap((line, at) => {
    const pieces = (line.match(piece) ?? []).map(pieceText);
    if (at < all.length - 1) pieces.push("CHR(10)");
    if (pieces.length === 0) pieces.push("''");
    const rows: string[] = [];
    for (const one of pieces) {
      const last = rows.at(-1);
      if (last !== undefined && last.length + one.length < longRow) rows.push(`${rows.pop()} || ${one}`);
      else rows.push(one);
    }
    return rows;
  });
}

function pieceText(text: string): string {
  if (/^[ -%'-~]+$/.test(text)) return quoted(text);
  if (/^[\0-\x7f]$/.test(text)) return `CHR(${text.charCodeAt(0)})`;
  const units = text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  // EXECUTE IMMEDIATE takes no national text.
  return `TO_CHAR(UNISTR('${units}'))`;
}
