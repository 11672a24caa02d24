/** What revision and configuration files import from `limbeck`: builders of plain data. */

export type { PostWriteHook } from "./author/post-write-hook.js";
export type { ProcessRevision, RevisionDraft } from "./author/revision-draft.js";
export * from "./operations/build/index.js";
export { type Config, type DatabaseConfig, type DialectConfig, defineConfig } from "./project/config.js";
export {
  type AuthoredOperation,
  defineRevision,
  type RevisionDefinition,
} from "./revision/define-revision.js";
