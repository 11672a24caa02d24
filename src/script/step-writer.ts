import { isStatement, type Plan, type PlanItem, type PlanStep, type Section } from "../compile/index.js";
import {
  type Client,
  commentLine,
  type Dialect,
  type ScriptFacts,
  type SectionFacts,
} from "../dialect/index.js";
import type { ItemView, RangeConditions, SectionView, StepView } from "./script-view.js";

/** Writes the steps of one script. */
export class StepWriter {
  readonly #sections: readonly Section[];
  #at = 0;

  constructor(
    readonly plan: Plan,
    readonly dialect: Dialect,
    readonly client: Client,
    readonly facts: ScriptFacts,
    readonly conditions: RangeConditions | undefined,
  ) {
    this.#sections = plan.steps.flatMap(({ sections }) => sections);
  }

  progress(text: string): string[] {
    const line = this.client.progress(text);
    return line === undefined ? [] : [line];
  }

  step(step: PlanStep, index: number): StepView {
    const { revision, message, sections } = step;
    const place = `${index + 1} of ${this.plan.steps.length}`;
    const label = message === "" ? revision : `${revision} ${message}`;
    const number = { next: 1, of: sections.flatMap(({ items }) => items.filter(isStatement)).length };
    return {
      revision,
      message,
      banner: [
        this.#comment(`${place} ${"-".repeat(Math.max(3, 112 - place.length))}`),
        this.#comment(`${transition(step)}${message === "" ? "" : `   ${message}`}`),
        ...this.progress(`${place}: ${label}`),
      ],
      sections: sections.map((section, at) => this.#section(section, step, at + 1, number)),
    };
  }

  #comment(text: string): string {
    return (this.client.comment ?? commentLine)(text);
  }

  #section(
    section: Section,
    step: PlanStep,
    at: number,
    number: { next: number; readonly of: number },
  ): SectionView {
    const facts = this.#sectionFacts(section, step, at);
    const { moves } = section;
    return {
      open: this.client.openSection(facts),
      items: section.items.map((item) => this.#item(item, facts, number)),
      moves: this.client.moves?.({ ...facts, moves }) ?? this.#plainMoves(section, facts),
      close: this.client.closeSection(facts),
    };
  }

  #plainMoves({ moves }: Section, facts: SectionFacts): readonly string[] {
    const { versionTable } = this.plan;
    return moves.map((move) =>
      this.client.terminate(this.dialect.versionRows.move(move, versionTable), facts),
    );
  }

  #sectionFacts(
    { inTransaction, because }: Section,
    { revision, before, after, sections }: PlanStep,
    section: number,
  ): SectionFacts {
    const at = this.#at++;
    const whole = this.plan.transactions === "perScript";
    const condition = this.conditions?.conditionOf(revision);
    return {
      ...this.facts,
      revision,
      before,
      after,
      section,
      sections: sections.length,
      first: at === 0,
      last: at === this.#sections.length - 1,
      inTransaction,
      ...(because === undefined ? {} : { because }),
      opens: inTransaction && !(whole && this.#sections[at - 1]?.inTransaction),
      closes: inTransaction && !(whole && this.#sections[at + 1]?.inTransaction),
      ...probesOf(inTransaction ? this.#sections[at - 1] : this.#sections[at]),
      ...(condition === undefined ? {} : { condition }),
    };
  }

  #item(item: PlanItem, facts: SectionFacts, number: { next: number; readonly of: number }): ItemView {
    if (!isStatement(item)) {
      return { comments: [this.#comment(`${item.origin.kind}: nothing to do: ${item.remark}`)], sql: "" };
    }
    const { sql, note, body, raw } = item;
    return {
      comments: note === undefined ? [] : [this.#comment(note)],
      sql: this.client.terminate(sql, { ...facts, body, raw, number: number.next++, of: number.of }),
    };
  }
}

/** What can be told of the statements outside a transaction. */
function probesOf(section: Section | undefined): Pick<SectionFacts, "probes" | "unprobed"> {
  if (section === undefined || section.inTransaction) return { probes: [], unprobed: 0 };
  const statements = section.items.filter(isStatement);
  const probes = statements.flatMap(({ probe }) => probe ?? []);
  return { probes, unprobed: statements.length - probes.length };
}

/** `a -> b`, in the direction in which the step runs. */
function transition({ direction, revision, downRevisions }: PlanStep): string {
  const down = downRevisions.length === 0 ? "base" : downRevisions.join(", ");
  return direction === "downgrade" ? `${revision} -> ${down}` : `${down} -> ${revision}`;
}
