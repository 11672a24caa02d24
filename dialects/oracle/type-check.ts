import { type Draft, quoted, statement, type TableName, tableText } from "../../src/dialect/index.js";
import { block } from "./block-text.js";
import { catalogName, identifier } from "./identifier.js";
import { phrases } from "./phrases.js";

/**
 * Drops the CHECK that came with a column's type. It has no name of its own, so that it is found by its text: the
 * part after the column's name, which a renaming leaves as it is.
 */
export function dropTypeCheck(table: TableName, column: string, condition: string): Draft {
  const owner =
    table.schema === undefined
      ? "SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')"
      : quoted(catalogName(table.schema));
  const text = quoted(condition.slice(identifier(column).length + 1));
  const drop = quoted(`ALTER TABLE ${tableText(table, phrases)} DROP CONSTRAINT "`);
  return statement(
    block(
      "  FOR one IN (",
      "    SELECT c.constraint_name",
      "    FROM all_constraints c",
      "    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name",
      `    WHERE c.owner = ${owner} AND c.table_name = ${quoted(catalogName(table.table))}`,
      `      AND k.column_name = ${quoted(catalogName(column))}`,
      "      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'",
      `      AND INSTR(c.search_condition_vc, ${text}) > 0`,
      "  ) LOOP",
      `    EXECUTE IMMEDIATE ${drop} || one.constraint_name || '"';`,
      "  END LOOP;",
    ),
    { body: true },
  );
}
