interface HookBase {
  /** Named in faults. Default: the command. */
  readonly name?: string;
  /** Arguments; REVISION_SCRIPT_FILENAME stands for the file, which goes first where it is not named. */
  readonly options?: readonly string[];
  /** Relative to the configuration, where the hook is run by default. */
  readonly cwd?: string;
}

/** A program that is run on each file that `revision` or `merge` has written. */
export type PostWriteHook =
  | (HookBase & {
      readonly type: "exec";
      /** A program on the PATH, or a path relative to the configuration that begins with a dot. */
      readonly command: string;
    })
  | (HookBase & {
      readonly type: "npm-bin";
      /** A program that an npm package of the project brings, as in node_modules/.bin. */
      readonly bin: string;
    });

/** What stands for the file's path among a hook's options. */
export const fileToken = "REVISION_SCRIPT_FILENAME";
