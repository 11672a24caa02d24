import type { Readable, Writable } from "node:stream";
import { multiselect, select, text } from "@clack/prompts";
import { Fault } from "../errors/index.js";
import type { RevisionNode } from "../revision/graph.js";

/** Where questions are asked and answered. */
export interface Dialogue {
  readonly input?: Readable;
  readonly output: Writable;
}

/** Questions go to standard error: standard output is for answers. */
const terminal: Dialogue = { output: process.stderr };

/** Asks what the revision does. */
export async function askMessage(dialogue = terminal): Promise<string> {
  return given(
    await text({
      message: "What does the revision do?",
      placeholder: "add account table",
      validate: (value = "") => (value.trim() === "" ? "A few words, please." : undefined),
      ...dialogue,
    }),
  );
}

/** Asks which of several heads to follow. */
export async function askHead(heads: readonly RevisionNode[], dialogue = terminal): Promise<string> {
  return given(await select({ message: "Which head does it follow?", options: choices(heads), ...dialogue }));
}

/** Asks which heads to bring together; all are chosen to begin with. */
export async function askHeads(
  heads: readonly RevisionNode[],
  dialogue = terminal,
): Promise<readonly string[]> {
  const initialValues = heads.map(({ id }) => id);
  return given(
    await multiselect({
      message: "Which heads are merged?",
      options: choices(heads),
      initialValues,
      ...dialogue,
    }),
  );
}

/** Asks which dialects a new project is for. */
export async function askDialects(names: readonly string[], dialogue = terminal): Promise<readonly string[]> {
  const options = names.map((value) => ({ value, label: value }));
  return given(
    await multiselect({ message: "Which dialects does the project compile for?", options, ...dialogue }),
  );
}

function choices(heads: readonly RevisionNode[]) {
  return heads.map(({ id, labels, revision }) => ({
    value: id,
    label: labels.length === 0 ? id : `${id} (${labels.join(", ")})`,
    hint: revision.message,
  }));
}

function given<T>(answer: T): Exclude<T, symbol> {
  if (typeof answer !== "symbol") return answer as Exclude<T, symbol>;
  throw new Fault("usage", "the question was not answered", { advice: "Nothing was written." });
}
