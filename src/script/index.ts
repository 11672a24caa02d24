export { loadScriptTemplate, loadTemplate } from "./load-template.js";
export {
  clientOf,
  type RenderOptions,
  renderScript,
  type ScriptTemplate,
  scriptStatements,
} from "./render.js";
export {
  type ItemView,
  type ScriptView,
  type SectionView,
  type StepView,
  scriptView,
} from "./script-view.js";
