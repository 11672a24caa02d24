import type { VersionMove } from "../dialect/index.js";
import { isStatement, type PlanItem, type Section, type Transactions } from "./plan.js";

/**
 * Groups a step's items into sections: what runs inside a transaction together, what runs outside by itself. The
 * version rows move in the last section, which is always inside a transaction.
 */
export function sectionsOf(
  items: readonly PlanItem[],
  moves: readonly VersionMove[],
  transactions: Transactions = "perRevision",
): Section[] {
  if (transactions === "none") {
    return [{ inTransaction: false, because: "the project uses no transactions", items, moves }];
  }
  const sections: {
    inTransaction: boolean;
    because?: string;
    items: PlanItem[];
    moves: readonly VersionMove[];
  }[] = [];
  for (const item of items) {
    const outside = isStatement(item) ? item.outside : undefined;
    const last = sections.at(-1);
    const joins = last !== undefined && (!isStatement(item) || last.because === outside);
    if (joins) last.items.push(item);
    else sections.push({ inTransaction: outside === undefined, because: outside, items: [item], moves: [] });
  }
  const last = sections.at(-1);
  if (last?.inTransaction) last.moves = moves;
  else sections.push({ inTransaction: true, items: [], moves });
  return sections;
}
