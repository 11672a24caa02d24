export { type CompileRequest, type CompileStep, compile, schemaAfter, schemaBefore } from "./compile.js";
export {
  isStatement,
  type Omission,
  type Origin,
  type Plan,
  type PlanItem,
  type PlanStep,
  type Section,
  type Statement,
  statementsOf,
  type Transactions,
} from "./plan.js";
export { splitPlan } from "./split-plan.js";
