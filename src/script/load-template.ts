import { readFile } from "node:fs/promises";
import { Fault } from "../errors/index.js";
import type { ScriptTemplate } from "./render.js";

/** A user's own Handlebars template for scripts. */
export function loadScriptTemplate(path: string): Promise<ScriptTemplate> {
  return loadTemplate(path, "script");
}

/** A user's own Handlebars template, `templates.<key>` of the configuration. The template compiler is loaded only here. */
export async function loadTemplate<View extends object>(
  path: string,
  key: "script" | "revision",
): Promise<(view: View) => string> {
  const source = await readTemplate(path, key);
  const { default: Handlebars } = await import("handlebars");
  const options = { noEscape: true, strict: true, preventIndent: true };
  const template = guarded(path, key, () => Handlebars.compile(source, options));
  return (view) => guarded(path, key, () => template(view));
}

async function readTemplate(path: string, key: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new Fault("template-invalid", "the template cannot be read", {
      place: { file: path },
      advice: `Correct templates.${key} in the configuration.`,
      cause,
    });
  }
}

function guarded<T>(path: string, key: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Fault("template-invalid", `the template cannot be rendered: ${message.split("\n")[0]}`, {
      place: { file: path },
      advice: `A template sees the ${key === "script" ? "ScriptView" : "RevisionView"} that docs/templates.md describes, and nothing else.`,
      cause,
    });
  }
}
