import type { EmitContext } from "../dialect/index.js";
import { didYouMean, Fault } from "../errors/index.js";
import type { SqlText } from "../schema/index.js";

/** SQL of the project that runs after each step, and the file that says so. */
export interface OnStep {
  readonly sql: SqlText;
  readonly file: string;
}

/** What the SQL may name of a step, as `%(revision)s`: literals of the dialect, with their quotes. */
export interface StepTokens {
  readonly revision: string;
  readonly message: string;
  readonly direction: "upgrade" | "downgrade" | "stamp";
  /** The version table's rows, separated by commas. */
  readonly before: string;
  readonly after: string;
  readonly project: string;
}

const token = /%\((\w*)\)s/g;

/** The SQL for one step in one dialect; undefined where it is the empty text. Faults: text-missing, config-invalid. */
export function onStepText(
  { sql, file }: OnStep,
  tokens: StepTokens,
  context: EmitContext,
): string | undefined {
  const given = context.text(sql, "onStep");
  if (given.trim() === "") return undefined;
  const known: Readonly<Record<string, string>> = { ...tokens };
  return given.replaceAll(token, (whole, name: string, at: number) => {
    const value = Object.hasOwn(known, name) ? known[name] : undefined;
    const refuse = (why: string, advice: string) =>
      new Fault("config-invalid", `onStep: ${why}`, { place: { file }, advice });
    if (value === undefined) {
      const names = Object.keys(known);
      throw refuse(
        `there is no token "${name}"`,
        didYouMean(name, names) ?? `The tokens are: ${names.join(", ")}.`,
      );
    }
    if (/['"`]$/.test(given.slice(0, at))) {
      throw refuse(`${whole} stands between quotes`, "Leave the quotes out: the token brings its own.");
    }
    return context.dialect.phrases.literal(value, context);
  });
}
