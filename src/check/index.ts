export { checkPlan } from "./check-plan.js";
export {
  type CheckOptions,
  type CheckResult,
  type CheckStatistics,
  checkStatements,
} from "./check-statements.js";
export type { CheckedStatement, Diagnostic, Position } from "./diagnostic.js";
export { mustRunOutsideTransaction } from "./outside-transaction.js";
