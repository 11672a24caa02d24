import type { CheckProfile } from "../dialect/check-profile.js";

/** The profile with the parser that reaches the server's version, or comes nearest to it. */
export function grammarFor(profile: CheckProfile, serverVersion: string | number | undefined): CheckProfile {
  const { laterGrammars = [], grammarVersion } = profile;
  if (laterGrammars.length === 0 || !isBeyond(grammarVersion, serverVersion)) return profile;
  const reaching = laterGrammars.find((later) => !isBeyond(later.grammarVersion, serverVersion));
  return { ...profile, ...(reaching ?? laterGrammars.at(-1)) };
}

/** Whether the server is of a later major version than the grammar. */
export function isBeyond(
  grammarVersion: number | undefined,
  serverVersion: string | number | undefined,
): boolean {
  return grammarVersion !== undefined && Number.parseFloat(String(serverVersion)) >= grammarVersion + 1;
}
