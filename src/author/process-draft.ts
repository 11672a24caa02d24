import * as v from "valibot";
import { Fault } from "../errors/index.js";
import { shapeFault } from "../operations/index.js";
import { strict } from "../operations/shape/strict.js";
import type { ProcessRevision, RevisionDraft } from "./revision-draft.js";

const texts = v.array(v.string());

const shape = strict({
  revision: v.string(),
  downRevisions: texts,
  branchLabels: texts,
  dependsOn: texts,
  message: v.string(),
  createDate: v.string(),
  directory: v.string(),
  imports: texts,
  upgrade: texts,
  downgrade: v.optional(texts),
});

/** The draft as the project's own function leaves it. Faults: revision-vetoed, config-invalid. */
export async function processDraft(
  draft: RevisionDraft,
  process: ProcessRevision | undefined,
): Promise<RevisionDraft> {
  const answer = await answerOf(draft, process);
  if (answer === undefined) return draft;
  if (answer === false) {
    throw new Fault("revision-vetoed", `processRevision refused revision "${draft.revision}"`, {
      advice: "Nothing was written. The configuration's processRevision knows why.",
    });
  }
  const result = v.safeParse(shape, answer, { abortEarly: true });
  if (result.success) return result.output as RevisionDraft;
  const { message } = shapeFault(result.issues[0], "config-invalid");
  throw new Fault("config-invalid", `processRevision returned no draft: ${message}`, {
    advice: "Return the draft that was given, changed; or false to refuse it; or nothing.",
  });
}

async function answerOf(draft: RevisionDraft, process: ProcessRevision | undefined) {
  try {
    return await process?.(draft);
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Fault("config-invalid", `processRevision threw: ${reason}`, {
      advice: "Correct it in the configuration. Nothing was written.",
      cause,
    });
  }
}
