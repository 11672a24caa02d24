export { clientOf } from "./client-of.js";
export { loadScriptTemplate, loadTemplate } from "./load-template.js";
export {
  type RenderOptions,
  renderScript,
  type ScriptTemplate,
  scriptStatements,
} from "./render.js";
export {
  type ItemView,
  type RangeConditions,
  type ScriptView,
  type SectionView,
  type StepView,
  scriptView,
} from "./script-view.js";
