import { UnsupportedModuleSyntax } from "./rewrite-module.js";
import { placeAt } from "./source-place.js";

/** A syntax error, as V8 or sucrase found it. */
export class ModuleSyntaxError extends Error {
  constructor(
    message: string,
    readonly line: number | undefined,
    readonly column: number | undefined,
    /** The text that the column counts in: the source, unless types had to be stripped. */
    readonly javascript: string,
  ) {
    super(message);
  }
}

/**
 * What V8, sucrase or this room found wrong with `text`, as one kind of error. V8 counts the columns of the first line
 * from `prologueLength` characters before it. Errors that are no syntax errors stay what they are.
 */
export function explainSyntaxError(error: unknown, text: string, prologueLength = 0): unknown {
  if (error instanceof UnsupportedModuleSyntax) {
    const { line, column } = placeAt(text, error.offset);
    return new ModuleSyntaxError(error.message, line, column, text);
  }
  if (!(error instanceof SyntaxError)) return error;
  return "loc" in error ? fromSucrase(error, error.loc, text) : fromV8(error, text, prologueLength);
}

function fromSucrase(error: SyntaxError, place: unknown, text: string): ModuleSyntaxError {
  const { line, column } = place as { line?: number; column?: number };
  const message = error.message.replace(/ \(\d+:\d+\)$/, "").replace(/^Error transforming [^:]*: /, "");
  return new ModuleSyntaxError(message, line, column, text);
}

/** V8 writes "file:line", the line, and carets under the place, before the message. */
function fromV8(error: SyntaxError, text: string, prologueLength: number): ModuleSyntaxError {
  const [where = "", , carets = ""] = (error.stack ?? "").split("\n");
  const line = Number(/:(\d+)$/.exec(where)?.[1] ?? Number.NaN);
  if (Number.isNaN(line)) return new ModuleSyntaxError(error.message, undefined, undefined, text);
  const lines = text.split("\n");
  if (line > lines.length) {
    // The brace that closes the function is reached: the text ends too early.
    const end = (lines.at(-1)?.length ?? 0) + 1;
    return new ModuleSyntaxError("Unexpected end of the file", lines.length, end, text);
  }
  const column = carets.indexOf("^") + 1 - (line === 1 ? prologueLength : 0);
  return new ModuleSyntaxError(error.message, line, column > 0 ? column : undefined, text);
}
