/** A string as formatters leave it: in double quotes, unless single ones need fewer escapes. */
export function stringSource(text: string): string {
  const json = JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const double = text.split('"').length;
  const single = text.split("'").length;
  if (double <= single) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Where formatters break lines unless they are told otherwise. */
const lineWidth = 80;

/** A property of an object that is indented by two, with a comma after it. */
export function propertySource(name: string, source: string): string {
  const line = `  ${name}: ${source},`;
  return width(line) <= lineWidth ? line : `  ${name}:\n    ${source},`;
}

/** A property that holds a list of strings; a list of one may be its element alone. */
export function listProperty(name: string, values: readonly string[]): string {
  if (values.length === 1) return propertySource(name, stringSource(values[0]!));
  const sources = values.map(stringSource);
  const line = `  ${name}: [${sources.join(", ")}],`;
  if (width(line) <= lineWidth) return line;
  return [`  ${name}: [`, ...sources.map((source) => `    ${source},`), "  ],"].join("\n");
}

/** A property that holds a list of expressions, one on a line of its own each. */
export function expressionsProperty(name: string, expressions: readonly string[]): string {
  if (expressions.length === 0) return `  ${name}: [],`;
  const lines = expressions.map((expression) => `    ${expression.replaceAll("\n", "\n    ")},`);
  return [`  ${name}: [`, ...lines, "  ],"].join("\n");
}

/** An import of names from limbeck. */
export function importSource(names: readonly string[]): string {
  const line = `import { ${names.join(", ")} } from "limbeck";`;
  if (width(line) <= lineWidth) return line;
  return ["import {", ...names.map((name) => `  ${name},`), '} from "limbeck";'].join("\n");
}

function width(line: string): number {
  return [...line].length;
}
