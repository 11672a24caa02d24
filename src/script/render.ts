import type { Plan } from "../compile/index.js";
import type { Dialect, ScriptMode } from "../dialect/index.js";
import { clientOf } from "./client-of.js";
import template from "./script.hbs";
import { type RangeConditions, type ScriptView, scriptView } from "./script-view.js";

/** Lays a view out as text. */
export type ScriptTemplate = (view: ScriptView) => string;

export interface RenderOptions {
  /** The client's name; the dialect's default client where absent. */
  readonly client?: string;
  /** Default `plain`. */
  readonly mode?: ScriptMode;
  /** Needed by the modes that begin anywhere in the range. */
  readonly conditions?: RangeConditions;
  /** In place of limbeck's own layout. */
  readonly template?: ScriptTemplate;
  /** Line ends. Default `lf`. */
  readonly eol?: "lf" | "crlf";
  /** When the script was made, for its header; absent, the header holds no clock. */
  readonly made?: string;
}

/** The plan as a script for one client: UTF-8 text, one line end at the end. */
export function renderScript(plan: Plan, dialect: Dialect, options: RenderOptions = {}): string {
  const { client, mode = "plain", conditions, eol = "lf", made } = options;
  const view = scriptView(plan, dialect, clientOf(dialect, client, mode), {
    mode,
    ...(conditions === undefined ? {} : { conditions }),
    ...(made === undefined ? {} : { made }),
  });
  const text = (options.template ?? template)(view);
  return eol === "crlf" ? text.replace(/\r?\n/g, "\r\n") : text;
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
