export type { DependencyStates } from "./cache.js";
export { type ListFilesOptions, listFiles } from "./list-files.js";
export { type LoadFileOptions, loadFile } from "./load-file.js";
export {
  type FileContext,
  type LoadedFile,
  type LoadedFiles,
  type LoadFilesOptions,
  type LoadStatistics,
  loadFiles,
  type Validate,
} from "./load-files.js";
export { type LoadTextOptions, loadText } from "./load-text.js";
