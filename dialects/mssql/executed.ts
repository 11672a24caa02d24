import { Fault, quoted } from "../../src/dialect/index.js";
import { clientCommand, withoutParts } from "./batch-text.js";

/** Where a literal must be cut: what no client and no transport may see in it. */
const cut = new RegExp(
  `(?<=\\$)(?=\\()|([\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]|(?<=\\\\)\\n|\\n(?=${clientCommand}))`,
  "iu",
);

/** More operands than this nest too deeply for the server's parser. */
const operandsInARow = 100;

/**
 * `EXEC (N'…')` of one statement, which the server binds only when it comes to it, and which is a batch of its own.
 * The line ends stay where no client takes the next line for itself; what it could take is put together by NCHAR.
 */
export function executed(sql: string): string {
  const operands = operandsOf(sql);
  if (operands.length === 1) return `EXEC (${operands[0]});`;
  const rows: string[] = [];
  for (let at = 0; at < operands.length; at += operandsInARow) {
    const start = at === 0 ? "CAST(N'' AS nvarchar(max))" : "@sql";
    rows.push(`SET @sql = ${[start, ...operands.slice(at, at + operandsInARow)].join(" + ")};`);
  }
  return [...rows, "EXEC (@sql);"].join("\n");
}

/** Whether the statement stands within its literal as it stands alone. */
export function readsPlain(sql: string): boolean {
  return !sql.includes("'") && !cut.test(sql);
}

function operandsOf(sql: string): string[] {
  const operands: string[] = [];
  for (const part of sql.split(cut)) {
    if (part === undefined || part === "") continue;
    operands.push(isCut(part) ? `NCHAR(${part.codePointAt(0)})` : `N${quoted(part)}`);
  }
  return operands.length === 0 ? ["N''"] : operands;
}

function isCut(part: string): boolean {
  return part === "\n" || (part.length === 1 && cut.test(part));
}

const setting = /^(?:USE\s+\S+|SET\s+(?!@)[\w, ]+)$/i;
const separator = /^[ \t]*go(?:[ \t]+\d+)?[ \t]*;?[ \t]*$/im;
const temporary = /^CREATE\s+TABLE\s+\[?#(?!#)/i;

/** A fault where the statement does something else in a string than by itself. */
export function expectExecutable(sql: string): void {
  const code = withoutParts(sql);
  if (separator.test(code)) {
    throw refused("the SQL holds the separator GO", "Give each batch an execute of its own.");
  }
  const bare = code.trim().replace(/[\s;]+$/, "");
  if (setting.test(bare)) {
    throw refused(
      `what the SQL sets ends with the string in which this form runs it: ${bare.slice(0, 60)}`,
      "Set it in the same execute as the statements that need it, or compile without --armor full, --idempotent and --resumable.",
    );
  }
  if (temporary.test(sql.trim())) {
    throw refused(
      "a temporary table ends with the string in which this form makes it",
      "Fill and use it in the same execute, or compile without --armor full, --idempotent and --resumable.",
    );
  }
}

function refused(message: string, advice: string): Fault {
  return new Fault("unsupported", message, { advice, place: { dialect: "mssql" } });
}
