import * as v from "valibot";
import { didYouMean, Fault, locate, type Place } from "../errors/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { expectKnownDialects, knownDialects } from "./known-dialects.js";
import type { Operation } from "./operation.js";

/** Definitions by kind: limbeck's own and those of plugins. */
export type Definitions = Readonly<Record<string, OperationDefinition<never>>> & {
  /** The dialects that operations may name; absent: any. */
  readonly [knownDialects]?: readonly string[];
};

/** The definition of an operation's kind, or a fault that names the nearest kind. */
export function definitionOf(
  operation: OperationBase,
  definitions: Definitions,
): OperationDefinition<Operation> {
  const definition = definitions[operation.kind];
  if (definition !== undefined) return definition as unknown as OperationDefinition<Operation>;
  throw new Fault("operation-invalid", `there is no kind of operation "${operation.kind}"`, {
    advice:
      didYouMean(operation.kind, Object.keys(definitions)) ?? "See the README for the kinds of operation.",
  });
}

/** Raises a fault unless every operation, inner ones included, has its kind's shape. */
export function validateOperations(
  operations: readonly unknown[],
  definitions: Definitions,
  direction: Place["direction"],
  prefix = "",
): asserts operations is readonly Operation[] {
  operations.forEach((operation, index) => {
    const place = { direction, operation: `${prefix}${index + 1}` };
    locate(
      () => place,
      () => validateOperation(operation, definitions, place.operation, direction),
    );
  });
}

function validateOperation(
  operation: unknown,
  definitions: Definitions,
  number: string,
  direction: Place["direction"],
): void {
  if (!isOperation(operation)) {
    throw new Fault("operation-invalid", "this is not an operation", {
      advice: 'Use the builders (op.createTable(…)) or plain data with a "kind".',
    });
  }
  locate(
    () => ({ kind: operation.kind }),
    () => {
      const { shape } = definitionOf(operation, definitions);
      const result = v.safeParse(shape, operation, { abortEarly: true });
      if (!result.success) throw shapeFault(result.issues[0]);
      expectKnownDialects(operation, definitions[knownDialects]);
    },
  );
  for (const inner of innerOperations(operation)) {
    validateOperations(inner, definitions, direction, `${number}.`);
  }
}

function isOperation(operation: unknown): operation is OperationBase {
  return (
    typeof operation === "object" &&
    operation !== null &&
    "kind" in operation &&
    typeof operation.kind === "string"
  );
}

function* innerOperations(operation: object): Iterable<readonly unknown[]> {
  if ("operations" in operation && Array.isArray(operation.operations)) yield operation.operations;
  if ("effects" in operation && Array.isArray(operation.effects)) yield operation.effects;
}

/** A valibot issue as a fault: where in the operation, then what is wrong. */
export function shapeFault(
  issue: v.BaseIssue<unknown>,
  code: "operation-invalid" | "config-invalid" | "revision-shape" = "operation-invalid",
): Fault {
  const deepest = deepestIssue(issue);
  const path = v.getDotPath(deepest) ?? v.getDotPath(issue);
  const message = deepest.message.startsWith("Invalid")
    ? `expected ${deepest.expected ?? "something else"}, found ${deepest.received}`
    : deepest.message;
  const advice = nearestChoice(deepest);
  return new Fault(
    code,
    path === null ? message : `${path}: ${message}`,
    advice === undefined ? {} : { advice },
  );
}

/** Where one of several words is expected: the one that is nearest to the given one. */
function nearestChoice({ expected, received }: v.BaseIssue<unknown>): string | undefined {
  const [given] = words(received);
  return given === undefined ? undefined : didYouMean(given, words(expected ?? ""));
}

function words(shown: string): string[] {
  return [...shown.matchAll(/"([^"]*)"/g)].map(([, word = ""]) => word);
}

/** Unions bury the telling issue: follow the branch that got furthest. */
function deepestIssue(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = issue.issues ?? [];
  const deeper = inner.filter((one) => (one.path?.length ?? 0) > (issue.path?.length ?? 0));
  return deeper[0] === undefined || issue.type === "union" ? issue : deepestIssue(deeper[0]);
}
