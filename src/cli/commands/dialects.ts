import { verdicts } from "../../index.js";
import { verdictsPage } from "../../project/verdicts-page.js";
import { verdictsText } from "../../project/verdicts-text.js";
import type { CommonOptions } from "../command-spec.js";
import type { Terminal } from "../terminal.js";

/** Prints what each dialect does with every operation and type. It needs no project. */
export async function dialects(
  _args: readonly string[],
  { markdown }: CommonOptions & { readonly markdown?: boolean },
  terminal: Terminal,
): Promise<void> {
  const found = await verdicts();
  if (terminal.json) return terminal.answerJson(found);
  terminal.answer(markdown ? verdictsPage(found) : verdictsText(found));
}
