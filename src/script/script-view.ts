import type { Plan } from "../compile/index.js";
import { type Client, commentLine, type Dialect, type ScriptFacts, ServerVersion } from "../dialect/index.js";
import type { StepCondition } from "../schema/index.js";
import { headerLines } from "./header.js";
import { lazyList } from "./lazy-list.js";
import { StepWriter } from "./step-writer.js";

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

/** What modes that begin anywhere in the range must know of the graph. */
export interface RangeConditions {
  /** Every row that the version table may hold, sorted. */
  readonly known: readonly string[];
  /** When the step of a revision is still to be done. */
  conditionOf(revision: string): StepCondition;
}

export interface ScriptViewOptions {
  readonly mode: ScriptFacts["mode"];
  readonly conditions?: RangeConditions;
  /** When the script was made, for its header. Absent: it says nothing of it, and is the same in every run. */
  readonly made?: string;
}

/** The plan as its client needs it. */
export function scriptView(
  plan: Plan,
  dialect: Dialect,
  client: Client,
  { mode, conditions, made }: ScriptViewOptions = { mode: "plain" },
): ScriptView {
  const facts = scriptFacts(plan, mode, conditions);
  const comment = client.comment ?? commentLine;
  const writer = new StepWriter(plan, dialect, client, facts, conditions);
  const end = plan.to.length === 0 ? "no revision" : plan.to.join(", ");
  return {
    header: headerLines(plan, dialect, client, mode, made).map((line) => comment(line)),
    open: client.open(facts),
    steps: lazyList(plan.steps.length, (index) => writer.step(plan.steps[index]!, index)),
    close: client.close(facts),
    done: [...writer.progress(`done: the database is at ${end}`), ...(client.leave ?? [])],
  };
}

function scriptFacts(
  { versionTable, server, direction, from, to, needs, timeouts, steps }: Plan,
  mode: ScriptFacts["mode"],
  conditions: RangeConditions | undefined,
): ScriptFacts {
  return {
    mode,
    versionTable,
    server: new ServerVersion(server),
    direction,
    from,
    to,
    needs: new Set(needs),
    timeouts,
    split: steps.some(({ sections }) => sections.length > 1),
    ...(conditions === undefined ? {} : { known: conditions.known }),
  };
}
