import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { coreDialectNames, dialectNamed } from "../../core.js";
import { didYouMean, Fault } from "../../errors/index.js";
import { configNames } from "../../project/find-config.js";
import { type ProjectTemplate, type ProjectView, projectTemplates } from "../../templates/index.js";
import { shownPath } from "../shown-path.js";
import type { InitOptions } from "../specs/init.js";
import type { Terminal } from "../terminal.js";
import { writeFiles } from "../write-files.js";

/** Begins a project in a directory, and touches nothing that is there. */
export async function init(
  [directory = "."]: readonly string[],
  options: InitOptions,
  terminal: Terminal,
): Promise<void> {
  const template = templateNamed(options.template);
  const root = resolve(options.cwd ?? ".", directory);
  assertFree(root, template);
  const view = await viewOf(options.dialect ?? (await dialectsAsked(terminal)));
  const files = Object.entries(template.files).map(([path, render]) => ({
    path: join(root, path),
    text: render(view),
  }));
  writeFiles(files);
  for (const each of template.directories) mkdirSync(join(root, each), { recursive: true });
  if (terminal.json) {
    terminal.answerJson({ template: template.name, directory: root, files: files.map(({ path }) => path) });
    return;
  }
  for (const { path } of files) terminal.answer(`${shownPath(path)}\n`);
  terminal.say(`\nNext:\n${nextLines(root, template).join("\n")}`);
}

function templateNamed(name: string): ProjectTemplate {
  const template = projectTemplates.find((each) => each.name === name);
  if (template !== undefined) return template;
  const names = projectTemplates.map((each) => each.name);
  throw new Fault("usage", `there is no template "${name}"`, {
    advice: didYouMean(name, names) ?? `The templates are: ${names.join(", ")}.`,
  });
}

/** Other files may be there (a package.json, sources), but no project and nothing that would be mixed with it. */
function assertFree(root: string, { files, directories }: ProjectTemplate): void {
  const refuse = (what: string, advice: string): never => {
    throw new Fault("file-exists", what, { place: { file: root }, advice: `${advice} Nothing was written.` });
  };
  if (!existsSync(root)) return;
  if (!statSync(root).isDirectory()) refuse("the place for the project is a file", "Name a directory.");
  const config = configNames.find((name) => existsSync(join(root, name)));
  if (config !== undefined) {
    refuse(
      `there is a project already: ${config}`,
      "Go on with limbeck revision, or name another directory.",
    );
  }
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken !== undefined) refuse(`${taken} is there already`, "Move it away, or name another directory.");
  const full = directories.find((each) => isFull(join(root, each)));
  if (full !== undefined) refuse(`the directory ${full} is not empty`, "Name another directory.");
}

function isFull(directory: string): boolean {
  if (!existsSync(directory)) return false;
  return !statSync(directory).isDirectory() || readdirSync(directory).length > 0;
}

async function dialectsAsked(terminal: Terminal): Promise<readonly string[]> {
  return terminal.canAsk ? (await import("../ask.js")).askDialects(coreDialectNames) : [];
}

async function viewOf(names: readonly string[]): Promise<ProjectView> {
  const dialects: { name: string; version: string }[] = [];
  for (const each of new Set(names)) {
    const { name, traits } = await dialectNamed(each);
    dialects.push({ name, version: traits.defaultVersion });
  }
  return { dialects, dialect: dialects[0]?.name ?? coreDialectNames[0]! };
}

function nextLines(root: string, { next }: ProjectTemplate): string[] {
  const lines: string[] = [];
  if (root !== process.cwd()) lines.push(`  cd ${shownPath(root)}`);
  if (!existsSync(join(root, "node_modules", "limbeck"))) {
    lines.push("  npm install --save-dev limbeck   (so that your editor knows the types)");
  }
  return [...lines, `  ${next}`];
}
