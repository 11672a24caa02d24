import { isStatement, type Plan, type PlanItem, type PlanStep, type Section } from "../compile/index.js";
import { type Client, commentLine, type Dialect, type ScriptFacts, ServerVersion } from "../dialect/index.js";
import { headerLines } from "./header.js";

/** What a template lays out: whole lines and blocks, nothing to be computed. */
export interface ScriptView {
  /** Comment lines. */
  readonly header: readonly string[];
  readonly open: readonly string[];
  readonly steps: readonly StepView[];
  readonly close: readonly string[];
  /** The last progress line, where the client has means, and what leaves the client. */
  readonly done: readonly string[];
}

export interface StepView {
  /** Comment lines and the progress line. */
  readonly banner: readonly string[];
  readonly revision: string;
  readonly message: string;
  readonly sections: readonly SectionView[];
}

export interface SectionView {
  readonly open: readonly string[];
  readonly items: readonly ItemView[];
  /** The statements that move the version table's rows. */
  readonly moves: readonly string[];
  readonly close: readonly string[];
}

export interface ItemView {
  /** Comment lines. */
  readonly comments: readonly string[];
  /** Empty for a remark without a statement. */
  readonly sql: string;
}

/** The plan as its client needs it. */
export function scriptView(plan: Plan, dialect: Dialect, client: Client): ScriptView {
  const facts = scriptFacts(plan);
  const write = new Writer(plan, dialect, client, facts);
  const end = plan.to.length === 0 ? "no revision" : plan.to.join(", ");
  return {
    header: headerLines(plan, dialect, client).map((line) => write.comment(line)),
    open: client.open(facts),
    steps: plan.steps.map((step, index) => write.step(step, index)),
    close: client.close(facts),
    done: [...write.progress(`done: the database is at ${end}`), ...(client.leave ?? [])],
  };
}

function scriptFacts({ versionTable, server, direction, from, to, needs, timeouts }: Plan): ScriptFacts {
  return {
    versionTable,
    server: new ServerVersion(server),
    direction,
    from,
    to,
    needs: new Set(needs),
    timeouts,
  };
}

class Writer {
  constructor(
    readonly plan: Plan,
    readonly dialect: Dialect,
    readonly client: Client,
    readonly facts: ScriptFacts,
  ) {}

  comment(text: string): string {
    return (this.client.comment ?? commentLine)(text);
  }

  progress(text: string): string[] {
    const line = this.client.progress(text);
    return line === undefined ? [] : [line];
  }

  step(step: PlanStep, index: number): StepView {
    const { revision, message, sections } = step;
    const place = `${index + 1} of ${this.plan.steps.length}`;
    const label = message === "" ? revision : `${revision} ${message}`;
    return {
      revision,
      message,
      banner: [
        this.comment(`${place} ${"-".repeat(Math.max(3, 112 - place.length))}`),
        this.comment(`${transition(step)}${message === "" ? "" : `   ${message}`}`),
        ...this.progress(`${place}: ${label}`),
      ],
      sections: sections.map((section, at) =>
        this.#section(section, step, index === 0 && at === 0, this.#isLast(index, at, sections)),
      ),
    };
  }

  #isLast(index: number, at: number, sections: readonly Section[]): boolean {
    return index === this.plan.steps.length - 1 && at === sections.length - 1;
  }

  #section(section: Section, { before }: PlanStep, first: boolean, last: boolean): SectionView {
    const { inTransaction, because, items, moves } = section;
    const facts = { ...this.facts, before, first, last, inTransaction, because };
    const { versionTable } = this.plan;
    return {
      open: this.client.openSection(facts),
      items: items.map((item) => this.#item(item)),
      moves: moves.map((move) =>
        this.client.terminate(this.dialect.versionRows.move(move, versionTable), {}),
      ),
      close: this.client.closeSection(facts),
    };
  }

  #item(item: PlanItem): ItemView {
    if (!isStatement(item))
      return { comments: [this.comment(`${item.origin.kind}: nothing to do: ${item.remark}`)], sql: "" };
    const { sql, note, body, raw } = item;
    return {
      comments: note === undefined ? [] : [this.comment(note)],
      sql: this.client.terminate(sql, { body, raw }),
    };
  }
}

/** `a -> b`, in the direction in which the step runs. */
function transition({ direction, revision, downRevisions }: PlanStep): string {
  const down = downRevisions.length === 0 ? "base" : downRevisions.join(", ");
  return direction === "downgrade" ? `${revision} -> ${down}` : `${down} -> ${revision}`;
}
