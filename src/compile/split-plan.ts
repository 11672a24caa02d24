import type { Plan } from "./plan.js";

/** A plan for each revision of the plan, in their order: each begins where the one before it ends. */
export function splitPlan(plan: Plan): Plan[] {
  return plan.steps.map((step, index) => ({
    ...plan,
    from: step.before,
    to: step.after,
    toHeads: plan.toHeads && index === plan.steps.length - 1,
    warnings: [],
    steps: [step],
  }));
}
