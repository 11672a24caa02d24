import { ImportRefusal } from "./import-refusal.js";
import type { NeutralOperation } from "./neutral.js";

/** The keys of every kind of record that the importer reads, or that say nothing of the schema. */
const known = {
  operation: `op table schema emitted emitError error via options nameFinal nameExplicit name newName kind comment
    existingComment column columnExplicit tableExplicit constraint index set existing type rows multiinsert ops
    ifExists ifNotExists inlinePrimaryKey inlineReferences insertAfter insertBefore recreate copyFrom
    namingConvention reflectArgs reflectKwargs tableArgs tableKwargs partialReordering source sql binds bindTypes
    droppedParameters intended intendedError sequence checkFirst visitor attrs emittedBefore emittedAfter`,
  table: `name schema columns constraints indexes comment prefixes options nameExplicit extend_existing
    keep_existing info sqliteAutoincrement`,
  column: `name type nullable primaryKey autoincrement default clientDefault serverOnUpdate comment index unique
    foreignKeys constraints options nameExplicit info doc key`,
  type: `name length exact dialect timezone variants decorator subclass noneAsNull givenAsClass values enumName
    enumClass fsp createConstraint constraintName constraintNameFinal nativeEnum item asUuid nativeUuid createType
    precision scale inheritSchema collation charset unsigned zerofill displayWidth dimensions zeroIndexes custom sql
    asDecimal decimalReturnScale fields varying schema validateStrings omitAliases cacheOk textType metadata
    binaryPrecision dayPrecision secondPrecision native`,
  default: `kind value text ast sql expression persisted always start increment minValue maxValue noMinValue
    noMaxValue cycle cache sequence name`,
  constraint: `kind name nameFinal columns references condition elements using where onDelete onUpdate match
    deferrable initially useAlter options table column schema linkToName nameExplicit info comment`,
  references: "table schema columns",
  index: "kind name nameFinal nameExplicit columns unique options quote info",
  part: "column expression",
} as const;

type Kind = keyof typeof known;
type Given = Readonly<Record<string, unknown>>;

const sets = Object.fromEntries(
  Object.entries(known).map(([kind, words]) => [kind, new Set(words.split(/\s+/))]),
) as unknown as Readonly<Record<Kind, ReadonlySet<string>>>;

/** Where further records stand in a record of a kind, one or a list of them. */
const inner: Readonly<Record<Kind, Readonly<Record<string, Kind>>>> = {
  operation: {
    table: "table",
    copyFrom: "table",
    column: "column",
    constraint: "constraint",
    index: "index",
    type: "type",
    ops: "operation",
  },
  table: { columns: "column", constraints: "constraint", indexes: "index" },
  column: { type: "type", default: "default", foreignKeys: "constraint", constraints: "constraint" },
  type: { item: "type" },
  default: {},
  constraint: { references: "references" },
  references: {},
  index: { columns: "part" },
  part: {},
};

/**
 * Raises a refusal for a key that the importer does not know and that says something: nothing of a recording is passed
 * over. What the recording tool itself passes over begins with an underscore.
 */
export function expectKnownKeys(operation: NeutralOperation): void {
  expectKnown(operation as unknown as Given, "operation");
  for (const side of [operation.set, operation.existing]) {
    if (side?.type !== undefined) expectKnown(side.type as Given, "type");
    if (side?.default != null) expectKnown(side.default as unknown as Given, "default");
  }
}

function expectKnown(given: Given, kind: Kind): void {
  for (const [key, value] of Object.entries(given)) {
    if (isSilent(value) || key.startsWith("_")) continue;
    if (!sets[kind].has(key)) throw new ImportRefusal(`import: key of a ${kind}`, key);
    const next = inner[kind][key];
    if (next === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === "object" && one !== null) expectKnown(one as Given, next);
    }
  }
}

function isSilent(value: unknown): boolean {
  return (
    value == null ||
    value === false ||
    (typeof value === "object" && Object.keys(value as object).length === 0)
  );
}
