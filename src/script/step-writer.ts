import { isStatement, type Plan, type PlanItem, type PlanStep, type Section } from "../compile/index.js";
import {
  type Client,
  commentLine,
  type Dialect,
  type Probe,
  type ScriptFacts,
  type SectionFacts,
  type StatementFacts,
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
      items: this.#items(section.items, facts, number),
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
    const outside = this.#sections[inTransaction ? at - 1 : at];
    const whole = this.plan.transactions === "perScript";
    const { mode, versionTable, server, direction, from, to, needs, timeouts, split, known } = this.facts;
    // Written out: a section's facts are made for every section of every revision, and spreading them is felt.
    return {
      mode,
      versionTable,
      server,
      direction,
      from,
      to,
      needs,
      timeouts,
      split,
      known,
      revision,
      before,
      after,
      section,
      sections: sections.length,
      first: at === 0,
      last: at === this.#sections.length - 1,
      inTransaction,
      because,
      opens: inTransaction && !(whole && this.#sections[at - 1]?.inTransaction),
      closes: inTransaction && !(whole && this.#sections[at + 1]?.inTransaction),
      probes: probesOf(outside),
      unprobed: unprobedIn(outside),
      condition: this.conditions?.conditionOf(revision),
    };
  }

  #items(
    items: readonly PlanItem[],
    facts: SectionFacts,
    number: { next: number; readonly of: number },
  ): ItemView[] {
    // One object serves all statements of the section: a client looks at it and keeps nothing of it.
    const options: { -readonly [Key in keyof StatementFacts]: StatementFacts[Key] } = {
      ...facts,
      number: 0,
      of: number.of,
    };
    return items.map((item) => {
      if (!isStatement(item)) {
        return { comments: [this.#comment(`${item.origin.kind}: nothing to do: ${item.remark}`)], sql: "" };
      }
      options.body = item.body;
      options.raw = item.raw;
      options.number = number.next++;
      return {
        comments: item.note === undefined ? none : [this.#comment(item.note)],
        sql: this.client.terminate(item.sql, options),
      };
    });
  }
}

const none: readonly never[] = [];

/** How the statements of a section outside a transaction can be told to have worked. */
function probesOf(section: Section | undefined): readonly Probe[] {
  if (section === undefined || section.inTransaction) return none;
  return section.items.flatMap((item) => (isStatement(item) ? (item.probe ?? []) : []));
}

/** How many of them cannot. */
function unprobedIn(section: Section | undefined): number {
  if (section === undefined || section.inTransaction) return 0;
  return section.items.filter((item) => isStatement(item) && item.probe === undefined).length;
}

/** `a -> b`, in the direction in which the step runs. */
function transition({ direction, revision, downRevisions }: PlanStep): string {
  const down = downRevisions.length === 0 ? "base" : downRevisions.join(", ");
  return direction === "downgrade" ? `${revision} -> ${down}` : `${down} -> ${revision}`;
}
