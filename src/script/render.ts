import type { Plan } from "../compile/index.js";
import { type Client, type Dialect, Fault } from "../dialect/index.js";
import { didYouMean } from "../errors/index.js";
import template from "./script.hbs";
import { type ScriptView, scriptView } from "./script-view.js";

/** Lays a view out as text. */
export type ScriptTemplate = (view: ScriptView) => string;

export interface RenderOptions {
  /** The client's name; the dialect's default client where absent. */
  readonly client?: string;
  /** In place of limbeck's own layout. */
  readonly template?: ScriptTemplate;
}

/** The plan as a script for one client: UTF-8 text with LF, one newline at the end. */
export function renderScript(plan: Plan, dialect: Dialect, options: RenderOptions = {}): string {
  const view = scriptView(plan, dialect, clientOf(dialect, options.client));
  return (options.template ?? template)(view);
}

/** The dialect's client of this name, or its default one. */
export function clientOf(dialect: Dialect, name = dialect.traits.defaultClient): Client {
  const client = Object.hasOwn(dialect.clients, name) ? dialect.clients[name] : undefined;
  if (client !== undefined) return client;
  const known = Object.keys(dialect.clients);
  throw new Fault("usage", `${dialect.traits.title} has no client profile "${name}"`, {
    advice: didYouMean(name, known) ?? `Its clients are: ${known.join(", ")}.`,
  });
}

/** Every statement of the script one by one, frame and version rows included, as a program would send them. */
export function scriptStatements(plan: Plan, dialect: Dialect, client = "plain"): string[] {
  const view = scriptView(plan, dialect, clientOf(dialect, client));
  return [
    ...view.open,
    ...view.steps.flatMap(({ sections }) =>
      sections.flatMap(({ open, items, moves, close }) => [
        ...open,
        ...items.map(({ sql }) => sql).filter((sql) => sql !== ""),
        ...moves,
        ...close,
      ]),
    ),
    ...view.close,
  ];
}
