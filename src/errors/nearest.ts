import { distance } from "fastest-levenshtein";

/** The candidate closest to `word` by edit distance, if one is close enough to be a likely misspelling. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  const lower = word.toLowerCase();
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const other = candidate.toLowerCase();
    // Letters that changed places are one slip, not two.
    const edits = sorted(lower) === sorted(other) ? Number(lower !== other) : distance(lower, other);
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

function sorted(word: string): string {
  return [...word].sort().join("");
}

/** `Did you mean "x"?`, or undefined where nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const near = nearest(word, candidates);
  if (near === undefined) return undefined;
  // A name that stands in quotes of its own needs no others.
  return `Did you mean ${near.startsWith('"') ? near : `"${near}"`}?`;
}
