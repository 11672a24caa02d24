import manifest from "../package.json" with { type: "json" };

/** Limbeck's own version. */
export const version: string = manifest.version;
