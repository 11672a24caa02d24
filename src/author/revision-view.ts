import type { RevisionDraft } from "./revision-draft.js";
import {
  expressionsProperty,
  importSource,
  listProperty,
  propertySource,
  stringSource,
} from "./source-text.js";

/** What the template of a revision file lays out. */
export interface RevisionView extends RevisionDraft {
  /** Everything to import from limbeck, sorted. */
  readonly imports: readonly string[];
  /** The same as a statement. */
  readonly importLine: string;
  /** The same for a CommonJS file. */
  readonly requireLine: string;
  /** The whole revision as JSON; its lists of operations are empty. */
  readonly json: string;
  /** The properties of the revision as TypeScript, each with its comma, indented by two. */
  readonly properties: readonly string[];
  /** `templateArgs` of the configuration. */
  readonly args: Readonly<Record<string, unknown>>;
}

/** The draft as its template needs it: its own values, and the same as TypeScript. */
export function revisionView(draft: RevisionDraft, args: Readonly<Record<string, unknown>>): RevisionView {
  const { revision, downRevisions, branchLabels, dependsOn, message, createDate, upgrade, downgrade } = draft;
  const properties = [
    propertySource("revision", stringSource(revision)),
    downRevisions.length === 0
      ? propertySource("downRevision", "null")
      : listProperty("downRevision", downRevisions),
  ];
  if (branchLabels.length > 0) properties.push(listProperty("branchLabels", branchLabels));
  if (dependsOn.length > 0) properties.push(listProperty("dependsOn", dependsOn));
  if (message !== "") properties.push(propertySource("message", stringSource(message)));
  properties.push(propertySource("createDate", stringSource(createDate)));
  properties.push(expressionsProperty("upgrade", upgrade));
  if (downgrade !== undefined) properties.push(expressionsProperty("downgrade", downgrade));
  const imports = [...new Set(["defineRevision", ...draft.imports])].sort(byName);
  return {
    ...draft,
    imports,
    importLine: importSource(imports),
    requireLine: `const { ${imports.join(", ")} } = require("limbeck");`,
    json: jsonOf(draft),
    properties,
    args,
  };
}

function jsonOf({
  revision,
  downRevisions,
  branchLabels,
  dependsOn,
  message,
  createDate,
}: RevisionDraft): string {
  const one = (values: readonly string[]) => (values.length === 1 ? values[0] : values);
  const definition = {
    revision,
    downRevision: downRevisions.length === 0 ? null : one(downRevisions),
    ...(branchLabels.length === 0 ? {} : { branchLabels: one(branchLabels) }),
    ...(dependsOn.length === 0 ? {} : { dependsOn: one(dependsOn) }),
    ...(message === "" ? {} : { message }),
    createDate,
    upgrade: [],
  };
  return JSON.stringify(definition, undefined, 2);
}

/** As formatters sort imports: letters first, whatever their case. */
function byName(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}
