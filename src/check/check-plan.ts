import { isStatement, type Plan, type Statement, statementsOf } from "../compile/index.js";
import type { CheckProfile } from "../dialect/index.js";
import { type CheckResult, checkStatements } from "./check-statements.js";
import type { Diagnostic } from "./diagnostic.js";
import { grammarFor } from "./grammar-for.js";
import { mustRunOutsideTransaction } from "./outside-transaction.js";
import { type ParsePostgresql, postgresqlParser } from "./postgresql-parser.js";

/** Parses every statement of a plan, and finds raw SQL that cannot run where the plan puts it. */
export async function checkPlan(plan: Plan, profile: CheckProfile): Promise<CheckResult> {
  const { diagnostics, statistics } = await checkStatements(statementsOf(plan), profile, {
    serverVersion: plan.server,
  });
  const parse = await postgresqlParser(grammarFor(profile, plan.server));
  const misplaced = parse === undefined ? [] : await misplacedStatements(plan, parse);
  return { diagnostics: [...diagnostics, ...misplaced], statistics };
}

/** Emitters say themselves what must run outside a transaction; of raw SQL only the parser knows. */
async function misplacedStatements(plan: Plan, parse: ParsePostgresql): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const statement of rawInTransaction(plan)) {
    const reason = await mustRunOutsideTransaction(statement.sql, parse);
    if (reason === undefined) continue;
    found.push({
      severity: "error",
      code: "sql-rejected",
      message: `${reason}; set autocommit: true on the operation`,
      place: statement.origin,
      excerpt: [],
      position: { line: 1, column: 1 },
    });
  }
  return found;
}

function* rawInTransaction({ steps }: Plan): Generator<Statement> {
  for (const { sections } of steps) {
    for (const { inTransaction, items } of sections) {
      if (!inTransaction) continue;
      for (const item of items) if (isStatement(item) && item.raw) yield item;
    }
  }
}
