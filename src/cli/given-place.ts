/** What the common options say of the project, before the command line is understood. */
export function placeOf(args: readonly string[]): { readonly cwd?: string; readonly config?: string } {
  const cwd = valueAfter(args, "--cwd");
  const config = valueAfter(args, "--config") ?? valueAfter(args, "-c");
  return { ...(cwd === undefined ? {} : { cwd }), ...(config === undefined ? {} : { config }) };
}

function valueAfter(args: readonly string[], flag: string): string | undefined {
  const joined = args.find((arg) => arg.startsWith(`${flag}=`));
  if (joined !== undefined) return joined.slice(flag.length + 1);
  const at = args.indexOf(flag);
  return at === -1 ? undefined : args[at + 1];
}
