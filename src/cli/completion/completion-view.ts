import { type CommandSpec, commonOptions, type OptionSpec } from "../command-spec.js";

/** What the templates of completion scripts lay out. Names hold nothing that a shell would read as more than a word. */
export interface CompletionView {
  readonly names: string;
  readonly commands: readonly CommandView[];
}

export interface CommandView {
  readonly name: string;
  /** In one line, without quotes, brackets and what else shells or their completion would read. */
  readonly description: string;
  readonly options: readonly OptionView[];
  /** All flags, separated by blanks. */
  readonly flags: string;
  readonly valued: readonly OptionView[];
  /** What an argument may be, separated by blanks; empty where nothing is known. */
  readonly words: string;
  readonly takesFiles: boolean;
}

export interface OptionView {
  readonly flags: readonly string[];
  /** As shell patterns: `-o|--output`. */
  readonly pattern: string;
  readonly long: string;
  readonly short: string;
  readonly description: string;
  readonly takesValue: boolean;
  readonly takesFiles: boolean;
  readonly repeatable: boolean;
  readonly words: string;
}

/** What may stand for `<dialect>` and the like, by the name that the specification gives the value. */
export interface CompletionWords {
  readonly dialects: readonly string[];
  readonly templates: readonly string[];
}

const symbols = "heads head base current";

/** The commands as their completion scripts need them. */
export function completionView(specs: readonly CommandSpec[], words: CompletionWords): CompletionView {
  const commands = specs.map((spec) => commandView(spec, words));
  return { names: [...commands.map(({ name }) => name), "help"].join(" "), commands };
}

function commandView(spec: CommandSpec, words: CompletionWords): CommandView {
  const options = [...(spec.options ?? []), ...commonOptions].map((option) => optionView(option, words));
  const args = spec.arguments ?? "";
  return {
    name: spec.name,
    description: plain(spec.description),
    options,
    flags: [...options.flatMap(({ flags }) => flags), "-h", "--help"].join(" "),
    valued: options.filter(({ takesValue }) => takesValue),
    words: /shell/.test(args) ? "bash zsh fish" : /range|revision|to\b/i.test(args) ? symbols : "",
    takesFiles: /file|path|directory/i.test(args),
  };
}

function optionView(
  { flags, description, choices, repeatable = false }: OptionSpec,
  words: CompletionWords,
): OptionView {
  const named = flags.match(/(?<![\w-])--?[\w-]+/g) ?? [];
  const value = /[<[]([\w-]+)/.exec(flags)?.[1];
  const long = named.find((flag) => flag.startsWith("--")) ?? "";
  return {
    flags: named,
    pattern: named.join("|"),
    long: long.slice(2),
    short: named.find((flag) => /^-\w$/.test(flag))?.slice(1) ?? "",
    description: plain(description),
    takesValue: value !== undefined,
    takesFiles: /^(?:path|file|directory)$/.test(value ?? ""),
    repeatable,
    words: (choices ?? wordsFor(long, value, words)).join(" "),
  };
}

function wordsFor(long: string, value: string | undefined, words: CompletionWords): readonly string[] {
  if (long === "--dialect") return words.dialects;
  if (long === "--template") return words.templates;
  return value === "revision" || value === "range" ? symbols.split(" ") : [];
}

function plain(description: string): string {
  return description
    .replaceAll(/['"`$\\:[\]]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
