/**
 * The door: everything that a dialect may import, and what a plugin's author imports as `limbeck/dialect`.
 */
export { Fault, type Place } from "../errors/index.js";
export * from "../operations/index.js";
export * as shape from "../operations/shape/index.js";
export * from "../schema/index.js";
export { type CheckProfile, columnType, form, type KnownGap, phrase } from "./check-profile.js";
export type { Client, ModeRefusal, TerminateOptions } from "./client.js";
export { defineDialect, derive } from "./define-dialect.js";
export type { Dialect, DialectDefinition, DialectSettings, EmitTable, VersionRows } from "./dialect.js";
export {
  type Draft,
  isRemark,
  type Probe,
  type Remark,
  remark,
  type StatementDraft,
  statement,
} from "./draft.js";
export { EmitContext } from "./emit-context.js";
export { expectFitting, type IdentifierRules, identifierPrinter } from "./identifier-printer.js";
export { block, lines, list, parens, words } from "./layout.js";
export { inForce, type NamesInForce, withNames } from "./names-in-force.js";
export { columnList, type Phrases, tableText } from "./phrases.js";
export {
  type MovesFacts,
  type ScriptFacts,
  type ScriptMode,
  type SectionFacts,
  type StatementFacts,
  scriptModes,
  type Timeouts,
  type VersionTable,
} from "./script-facts.js";
export { ServerVersion } from "./server-version.js";
export { alterEnumInColumns, expectAlterable, unusedEnum } from "./standard/alter-enum.js";
export { batchInTurn } from "./standard/batch.js";
export { commentLine, oneLine } from "./standard/comment-text.js";
export {
  constraintHead,
  constraintMatter,
  constraintText,
  deferral,
  expectNullSettable,
} from "./standard/constraint.js";
export { ended } from "./standard/ended.js";
export { execute } from "./standard/execute.js";
export { expectKeyColumns, keyColumns } from "./standard/key-columns.js";
export { sayingInvalid } from "./standard/left-invalid.js";
export {
  type DateTimeParts,
  dateTimeParts,
  jsonText,
  noLiteral,
  numberText,
  plainDecimal,
  quoted,
  withSecondDigits,
  zoneLost,
} from "./standard/literal.js";
export { expectOverPartitions, isPartitionedByColumns } from "./standard/partition.js";
export { deleteRows, groupByColumns, insertEachRow, insertRows, updateRows } from "./standard/rows.js";
export { expectNoOwner, type SequenceWords, sequenceOptions, sequenceType } from "./standard/sequence.js";
export { alterTable, dropTable, tableBody } from "./standard/table.js";
export {
  revisionLiteral,
  versionColumn,
  versionLength,
  versionRows,
  versionTableBody,
} from "./standard/version-rows.js";
export {
  createTriggerText,
  createViewText,
  dropAlong,
  dropTriggerText,
  dropViewText,
  expectFreeTriggerName,
  recreated,
} from "./standard/view.js";
export { createTrigger, dropTrigger, dropView, expectNotMaterialized } from "./standard/view-emitters.js";
export { nameLimitOf, type Traits } from "./traits.js";
export {
  answerFor,
  atMost,
  has,
  keptAs,
  lacks,
  sized,
  type TypeAnswer,
  type TypeEntry,
  type TypeOf,
  type TypeTable,
  typeCheck,
  typeText,
} from "./type-table.js";
export { type Emitter, emulated, exact, impossible, nothing, type Verdict } from "./verdict.js";
