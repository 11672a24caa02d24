import { readFile } from "node:fs/promises";
import { Fault } from "../errors/index.js";
import type { ScriptTemplate } from "./render.js";

/** A user's own Handlebars template for scripts. The template compiler is loaded only here. */
export async function loadScriptTemplate(path: string): Promise<ScriptTemplate> {
  const source = await readTemplate(path);
  const { default: Handlebars } = await import("handlebars");
  const options = { noEscape: true, strict: true, preventIndent: true };
  const template = guarded(path, () => Handlebars.compile(source, options));
  return (view) => guarded(path, () => template(view));
}

async function readTemplate(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new Fault("template-invalid", "the template cannot be read", {
      place: { file: path },
      advice: "Correct templates.script in the configuration.",
      cause,
    });
  }
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Fault("template-invalid", `the template cannot be rendered: ${message.split("\n")[0]}`, {
      place: { file: path },
      advice: "A template sees the ScriptView that docs/templates.md describes, and nothing else.",
      cause,
    });
  }
}
