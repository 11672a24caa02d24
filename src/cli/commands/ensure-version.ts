import { join, resolve } from "node:path";
import { dialectNamed } from "../../core.js";
import type { Project } from "../../index.js";
import { clientOf } from "../../script/index.js";
import { dialectsFor } from "../dialects-for.js";
import { openProject } from "../open-project.js";
import type { ScriptOptions } from "../specs/compile.js";
import type { Terminal } from "../terminal.js";
import { writeFiles } from "../write-files.js";

/** Writes the script that makes the version table where it is missing, and holds no guard: it may run at any time. */
export async function ensureVersion(
  _args: readonly string[],
  options: ScriptOptions,
  terminal: Terminal,
): Promise<void> {
  const project = await openProject(options, terminal, { mayBeEmpty: true });
  const dialects = dialectsFor(project, options.dialect);
  const scripts = await Promise.all(
    dialects.map(async (dialect) => ({ dialect, sql: await scriptFor(project, dialect, options) })),
  );
  const directory = resolve(options.cwd ?? ".", options.output ?? ".");
  const files =
    options.dialect === "all"
      ? scripts.map(({ dialect, sql }) => ({
          path: join(directory, `ensure-version.${dialect}.sql`),
          text: sql,
        }))
      : options.output === undefined
        ? []
        : [{ path: directory, text: scripts[0]!.sql }];
  writeFiles(files);
  if (terminal.json) {
    terminal.answerJson({
      scripts: scripts.map(({ dialect, sql }, index) => ({
        dialect,
        ...(files[index] === undefined ? { sql } : { file: files[index].path }),
      })),
    });
    return;
  }
  for (const { path } of files) terminal.say(`wrote ${path}`);
  if (files.length === 0) for (const { sql } of scripts) terminal.answer(sql);
}

async function scriptFor(
  { name, plugins, versionTable, dialects }: Project,
  dialectName: string,
  options: ScriptOptions,
): Promise<string> {
  const dialect = await dialectNamed(dialectName, plugins);
  const configured = dialects[dialectName];
  const given = options.client ?? (typeof configured === "object" ? configured.client : undefined);
  const client = clientOf(dialect, given);
  const comment = client.comment ?? ((text: string) => (text === "" ? "--" : `-- ${text}`));
  const lines = [
    comment(`${name}: the version table for ${dialect.traits.title}`),
    comment(`run it with: ${client.command(`ensure-version.${dialectName}.sql`)}`),
    "",
    client.terminate(dialect.versionRows.create(versionTable), {}),
    "",
  ];
  return lines.join("\n");
}
