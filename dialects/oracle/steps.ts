import {
  lines,
  quoted,
  revisionLiteral,
  type ScriptFacts,
  type SectionFacts,
  tableText,
  versionLength,
} from "../../src/dialect/index.js";
import { harmless, tolerating } from "./block-text.js";
import { executed } from "./executed.js";
import { phrases } from "./phrases.js";

/**
 * The statements of the revision under way that are done, one a row, because Oracle commits DDL by itself while the
 * version row moves at the end. A statement that changes rows is committed together with its own row.
 */
function stepsTable({ versionTable: { table, schema } }: ScriptFacts): string {
  return tableText({ table: `${table}_steps`, schema }, phrases);
}

/** Declarations of a block that asks the table and writes to it. */
export function ledger(facts: SectionFacts): string[] {
  const table = stepsTable(facts);
  const own = `revision = ${revisionLiteral(facts.revision)} AND step = '`;
  const values = ` (revision, direction, step) VALUES (${revisionLiteral(facts.revision)}, '${facts.direction}', '`;
  return [
    "  FUNCTION is_done(p_step VARCHAR2) RETURN BOOLEAN IS",
    "    l_done PLS_INTEGER;",
    "  BEGIN",
    `    EXECUTE IMMEDIATE ${quoted(`SELECT COUNT(*) FROM ${table} WHERE ${own}`)} || p_step || '''' INTO l_done;`,
    "    RETURN l_done > 0;",
    "  END;",
    "  PROCEDURE note_done(p_step VARCHAR2) IS",
    "  BEGIN",
    `    EXECUTE IMMEDIATE ${quoted(`INSERT INTO ${table}${values}`)} || p_step || ''')';`,
    "    COMMIT;",
    "  END;",
  ];
}

/** Made after the guard; rows that a script of the other direction has left behind are refused. */
export function makeSteps(facts: SectionFacts): string {
  const table = stepsTable(facts);
  const columns = `revision VARCHAR2(${versionLength} CHAR) NOT NULL, direction VARCHAR2(9) NOT NULL, step VARCHAR2(20) NOT NULL, PRIMARY KEY (revision, step)`;
  const other = facts.direction === "upgrade" ? "downgrade" : "upgrade";
  return lines(
    `${tolerating(harmless.nameUsed, `CREATE TABLE ${table} (${columns})`)};`,
    executed(`SELECT COUNT(*) FROM ${table} WHERE direction = '${other}'`, " INTO l_count"),
    "IF l_count > 0 THEN",
    `  RAISE_APPLICATION_ERROR(-20001, ${quoted(`refused: a ${other} was cut off half-way (see ${table}). Run its script again first.`)});`,
    "END IF;",
  );
}

export function forget(facts: SectionFacts): string {
  return executed(`DELETE FROM ${stepsTable(facts)} WHERE revision = ${revisionLiteral(facts.revision)}`);
}

/** No step is under way: the table is not needed any more. */
export function dropSteps(facts: ScriptFacts): string {
  const table = stepsTable(facts);
  return lines(
    "DECLARE",
    "  l_count PLS_INTEGER;",
    "BEGIN",
    `  EXECUTE IMMEDIATE ${quoted(`SELECT COUNT(*) FROM ${table}`)} INTO l_count;`,
    "  IF l_count = 0 THEN",
    `    EXECUTE IMMEDIATE ${quoted(`DROP TABLE ${table}`)};`,
    "  END IF;",
    "EXCEPTION",
    "  WHEN OTHERS THEN",
    `    IF SQLCODE <> -${harmless.tableMissing} THEN`,
    "      RAISE;",
    "    END IF;",
    "END;",
    "/",
  );
}
