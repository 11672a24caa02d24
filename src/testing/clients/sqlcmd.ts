/** What sqlcmd, and programs that split batches as it does, make of a script file, as their documentation says. */
export interface SqlcmdRun {
  /** What the server receives, in order. */
  readonly batches: readonly string[];
  /** Lines that the client took for itself. */
  readonly commands: readonly string[];
  /** Variables that the client replaced, or tried to. */
  readonly variables: readonly string[];
}

export interface SqlcmdRules {
  /**
   * True: what looks like a command within a literal, a quoted name or a comment is left alone. Not all versions are
   * known to do so; false is the client that looks at lines alone.
   */
  readonly knowsQuotes: boolean;
  /** False: Management Studio and its kin, which know GO alone. */
  readonly commands: boolean;
}

const separator = /^[ \t]*go(?:[ \t]+\d+)?[ \t]*;?[ \t]*$/i;
const command =
  /^[ \t]*(?::\S|:?!!|:?(?:exit|quit|reset|ed|list|listvar|setvar|r|out|error|perftrace|connect|help|serverlist|xml|on error)(?![\w$#@])(?![^\n]*=))/i;

/** The script as the client reads it, line by line. */
export function runSqlcmd(script: string, { knowsQuotes, commands: knowsCommands }: SqlcmdRules): SqlcmdRun {
  const batches: string[] = [];
  const commands: string[] = [];
  let batch: string[] = [];
  let open = "";
  const flush = () => {
    const text = batch.join("\n");
    if (text.trim() !== "") batches.push(text);
    batch = [];
  };
  for (const line of script.split(/\r?\n/)) {
    const inside = knowsQuotes && open !== "";
    if (!inside && separator.test(line)) flush();
    else if (!inside && knowsCommands && command.test(line)) commands.push(line.trim());
    else {
      open = stateAfter(line, open);
      batch.push(line);
    }
  }
  flush();
  const variables = knowsCommands ? batches.flatMap((text) => text.match(/\$\([^)]*\)?/g) ?? []) : [];
  return { batches, commands, variables };
}

/** What is open at the line's end: `'`, `"`, `[` or a comment. This client's comments do not nest. */
function stateAfter(line: string, before: string): string {
  let open = before;
  for (let at = 0; at < line.length; at++) {
    const two = line.slice(at, at + 2);
    if (open === "/*") {
      if (two === "*/") {
        open = "";
        at++;
      }
    } else if (open !== "") {
      if (line[at] === (open === "[" ? "]" : open)) open = "";
    } else if (two === "--") return "";
    else if (two === "/*") {
      open = two;
      at++;
    } else if ("'\"[".includes(line[at]!)) open = line[at]!;
  }
  return open;
}
