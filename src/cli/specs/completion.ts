import type { CommandSpec } from "../command-spec.js";

export const completion: CommandSpec = {
  name: "completion",
  arguments: "<shell>",
  description: "print a script that completes command lines in bash, zsh or fish",
  options: [],
  examples: [
    'eval "$(limbeck completion bash)"',
    "limbeck completion zsh > ~/.zfunc/_limbeck",
    "limbeck completion fish > ~/.config/fish/completions/limbeck.fish",
  ],
  load: async () => (await import("../commands/completion.js")).completion,
};
