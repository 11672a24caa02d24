import type { NamePrinter } from "../schema/index.js";
import type { ReplayContext } from "./definition.js";

/** How a name is written that stood bare in the author's SQL and may have to be quoted now. */
export function printerOf({ identifier }: Pick<ReplayContext, "identifier">): NamePrinter {
  return identifier ?? standard;
}

function standard(name: string): string {
  return /^[a-z_]\w*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
