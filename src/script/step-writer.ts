import { isStatement, type Plan, type PlanItem, type PlanStep, type Section } from "../compile/index.js";
import {
  type Client,
  commentLine,
  type Dialect,
  type MovesFacts,
  type Probe,
  type ScriptFacts,
  type SectionFacts,
  type StatementFacts,
} from "../dialect/index.js";
import type { ItemView, RangeConditions, SectionView, StepView } from "./script-view.js";

/**
 * What a client is told of a section, of each of its statements and of its moves: one object for all of them, since to
 * spread thirty facts for every statement is felt. A client looks at it and keeps nothing of it.
 */
type Facts = { -readonly [Key in keyof (StatementFacts & MovesFacts)]: (StatementFacts & MovesFacts)[Key] };

/** Writes the steps of one script, each by itself. */
export class StepWriter {
  readonly #sections: readonly Section[];
  /** Where the sections of each step begin among all. */
  readonly #starts: readonly number[];

  constructor(
    readonly plan: Plan,
    readonly dialect: Dialect,
    readonly client: Client,
    readonly facts: ScriptFacts,
    readonly conditions: RangeConditions | undefined,
  ) {
    this.#sections = plan.steps.flatMap(({ sections }) => sections);
    let start = 0;
    this.#starts = plan.steps.map(({ sections }) => {
      start += sections.length;
      return start - sections.length;
    });
  }

  progress(text: string): string[] {
    const line = this.client.progress(text);
    return line === undefined ? [] : [line];
  }

  step(step: PlanStep, index: number): StepView {
    const { revision, message, sections } = step;
    const place = `${index + 1} of ${this.plan.steps.length}`;
    const label = message === "" ? revision : `${revision} ${message}`;
    const number = { next: 1, of: countStatements(step) };
    const start = this.#starts[index]!;
    return {
      revision,
      message,
      banner: [
        this.#comment(`${place} ${"-".repeat(Math.max(3, 112 - place.length))}`),
        this.#comment(`${transition(step)}${message === "" ? "" : `   ${message}`}`),
        ...this.progress(`${place}: ${label}`),
      ],
      sections: sections.map((section, at) => this.#section(section, step, start + at, number)),
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
    const facts = this.#facts(section, step, at, number.of);
    const open = this.client.openSection(facts);
    const items = this.#items(section.items, facts, number);
    facts.body = undefined;
    facts.raw = undefined;
    const moves = this.client.moves?.(facts) ?? this.#plainMoves(section, facts);
    return { open, items, moves, close: this.client.closeSection(facts) };
  }

  #plainMoves({ moves }: Section, facts: SectionFacts): readonly string[] {
    const { versionTable } = this.plan;
    return moves.map((move) =>
      this.client.terminate(this.dialect.versionRows.move(move, versionTable), facts),
    );
  }

  #facts(
    { inTransaction, because, moves }: Section,
    { revision, before, after, sections }: PlanStep,
    at: number,
    of: number,
  ): Facts {
    const outside = this.#sections[inTransaction ? at - 1 : at];
    const whole = this.plan.transactions === "perScript";
    const { mode, versionTable, server, direction, from, to, needs, timeouts, split, known } = this.facts;
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
      section: sections.indexOf(this.#sections[at]!) + 1,
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
      moves,
      body: undefined,
      raw: undefined,
      number: 0,
      of,
    };
  }

  #items(items: readonly PlanItem[], facts: Facts, number: { next: number }): ItemView[] {
    return items.map((item) => {
      if (!isStatement(item)) {
        return { comments: [this.#comment(`${item.origin.kind}: nothing to do: ${item.remark}`)], sql: "" };
      }
      facts.body = item.body;
      facts.raw = item.raw;
      facts.number = number.next++;
      return {
        comments: item.note === undefined ? none : [this.#comment(item.note)],
        sql: this.client.terminate(item.sql, facts),
      };
    });
  }
}

const none: readonly never[] = [];

function countStatements({ sections }: PlanStep): number {
  let count = 0;
  for (const { items } of sections) for (const item of items) if (isStatement(item)) count += 1;
  return count;
}

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
