import { type Draft, lines, quoted, statement } from "../../src/dialect/index.js";

/** A PL/SQL block, without the semicolon after its END. */
export function block(...body: readonly string[]): string {
  return lines("BEGIN", ...body, "END");
}

/** Errors that say that there is nothing to do, for the forms with IF [NOT] EXISTS that the server lacks. */
export const harmless = {
  nameUsed: 955,
  tableMissing: 942,
  indexMissing: 1418,
  columnExists: 1430,
  columnMissing: 904,
  constraintMissing: 2443,
  primaryKeyMissing: 2441,
  uniqueMissing: 2442,
  sequenceMissing: 2289,
  materializedViewMissing: 12003,
  triggerMissing: 4080,
} as const;

/** The statement in a block that lets pass one error and no other. */
export function tolerating(error: number, sql: string): string {
  return block(
    `  EXECUTE IMMEDIATE ${quoted(sql)};`,
    "EXCEPTION",
    "  WHEN OTHERS THEN",
    `    IF SQLCODE <> -${error} THEN`,
    "      RAISE;",
    "    END IF;",
  );
}

/** The statement, or where `tolerated` names an error the block that lets it pass. */
export function orTolerated(sql: string, tolerated: number | undefined | false): Draft {
  return tolerated === undefined || tolerated === false
    ? statement(sql)
    : statement(tolerating(tolerated, sql), { body: true });
}
