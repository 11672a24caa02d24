import { replayContext } from "../compile/replay.js";
import { definitionsWith, dialectNamed, dialectNames, type Plugin } from "../core.js";
import {
  answerFor,
  type Dialect,
  EmitContext,
  ServerVersion,
  typeCheck,
  typeText,
  type Verdict,
} from "../dialect/index.js";
import { Fault } from "../errors/index.js";
import { type CoreType, defaultNaming, SchemaModel } from "../schema/index.js";
import { shownType, typeSamples } from "./type-samples.js";

/** What a dialect does with one kind of operation. */
export interface OperationVerdict {
  readonly operation: string;
  readonly dialect: string;
  readonly verdict: Verdict;
  readonly because?: string;
}

/** How a type is written on some server. */
export interface TypeForm {
  readonly verdict: Verdict;
  readonly because?: string;
  /** The SQL; absent where the type is refused. */
  readonly written?: string;
  /** The condition that stands beside it for a column `c`. */
  readonly check?: string;
}

/** How a type is written in a dialect, for its default server version. */
export interface TypeVerdict extends TypeForm {
  /** As the author asks for it: `string(50)`. */
  readonly type: string;
  readonly dialect: string;
  /** The forms by version, where they differ between those that the dialect lists. */
  readonly byVersion?: readonly (TypeForm & { readonly versions: readonly string[] })[];
}

export interface Verdicts {
  readonly dialects: readonly { readonly name: string; readonly title: string; readonly version: string }[];
  readonly operations: readonly OperationVerdict[];
  readonly types: readonly TypeVerdict[];
}

/** What each dialect does with every operation and type, from the tables by which it compiles them. */
export async function verdicts(plugins: readonly Plugin[] = []): Promise<Verdicts> {
  const definitions = definitionsWith(plugins);
  const known = await Promise.all(dialectNames(plugins).map((name) => dialectNamed(name, plugins)));
  const contextOf = (dialect: Dialect, version: string) => contextFor(dialect, version, definitions);
  return {
    dialects: known.map(({ name, traits }) => ({
      name,
      title: traits.title,
      version: traits.defaultVersion,
    })),
    operations: Object.keys(definitions).flatMap((operation) =>
      known.map((dialect) => operationVerdict(operation, dialect)),
    ),
    types: Object.values(typeSamples).flatMap((samples: readonly CoreType[]) =>
      samples.flatMap((type) => known.map((dialect) => typeVerdict(type, dialect, contextOf))),
    ),
  };
}

function operationVerdict(operation: string, { name, emit }: Dialect): OperationVerdict {
  const emitter = (emit as Readonly<Record<string, { verdict: Verdict; because?: string } | undefined>>)[
    operation
  ];
  if (emitter === undefined) {
    return { operation, dialect: name, verdict: "impossible", because: "no plugin brings an emitter for it" };
  }
  return { operation, dialect: name, ...judged(emitter) };
}

function judged({ verdict, because }: { readonly verdict: Verdict; readonly because?: string }) {
  return because === undefined ? { verdict } : { verdict, because };
}

function typeVerdict(
  type: CoreType,
  dialect: Dialect,
  contextOf: (dialect: Dialect, version: string) => EmitContext,
): TypeVerdict {
  const { defaultVersion, versions = [] } = dialect.traits;
  const byVersion: (TypeForm & { versions: string[] })[] = [];
  for (const version of versions) {
    const form = formOf(type, contextOf(dialect, version));
    const last = byVersion.at(-1);
    if (last !== undefined && sameForm(last, form)) last.versions.push(version);
    else byVersion.push({ versions: [version], ...form });
  }
  return {
    type: shownType(type),
    dialect: dialect.name,
    ...formOf(type, contextOf(dialect, defaultVersion)),
    ...(byVersion.length > 1 ? { byVersion } : {}),
  };
}

function sameForm(one: TypeForm, other: TypeForm): boolean {
  return (["verdict", "because", "written", "check"] as const).every((key) => one[key] === other[key]);
}

function formOf(type: CoreType, context: EmitContext): TypeForm {
  const answer = answerFor(type, context);
  try {
    const written = typeText(type, context);
    const check = typeCheck(type, "c", context);
    return { ...judged(answer), written, ...(check === undefined ? {} : { check }) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { verdict: "impossible", because: answer.because ?? withoutTitle(error.message, context) };
  }
}

function withoutTitle(message: string, { dialect }: EmitContext): string {
  const { title } = dialect.traits;
  return message.startsWith(`${title} `) ? `it ${message.slice(title.length + 1)}` : message;
}

function contextFor(
  dialect: Dialect,
  version: string,
  definitions: ReturnType<typeof definitionsWith>,
): EmitContext {
  const server = new ServerVersion(version);
  const replay = replayContext({ dialect, server, naming: defaultNaming, definitions });
  const empty = SchemaModel.empty(replay.dialects);
  return new EmitContext(dialect, server, {}, replay, empty, empty);
}
