/** What revision and configuration files import from `limbeck`: builders of plain data. */
export * from "./operations/build/index.js";
export { type Config, type DialectConfig, defineConfig } from "./project/config.js";
export {
  type AuthoredOperation,
  defineRevision,
  type RevisionDefinition,
} from "./revision/define-revision.js";
