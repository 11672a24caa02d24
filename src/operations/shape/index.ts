/** The parts of which shapes of operations are made, for plugins that define their own. */
export { column } from "./column.js";
export { constraint } from "./constraint.js";
export { dataType } from "./data-type.js";
export { onTable, operationShape } from "./operation.js";
export { sqlText } from "./sql-text.js";
export { carriable, count, flag, name, names, strict, text } from "./strict.js";
export { row, value } from "./value.js";
