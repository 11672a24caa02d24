import { Fault } from "../errors/index.js";

interface Named {
  readonly revision: string;
  readonly file: string;
}

/** Words that stand for something else wherever a revision can be named. */
export const reservedSymbols: readonly string[] = ["base", "head", "heads", "current"];

// @ - + : , are the grammar of ranges. Quotes, blanks and control characters would have to be escaped in every script,
// shell and client that carries the id; no generator of ids makes them.
const inId = /[@\-+:,\s'"`\\\p{Cc}\p{Cf}]/gu;
// A label never reaches the version table: "-" and "+" are harmless unless they look like a number of steps.
const inLabel = /[@:,\s'"`\\\p{Cc}\p{Cf}]/gu;

/** Refuses an id that a range, a script or the version table could not carry. */
export function assertIdentifier(revision: Named, idLength: number): void {
  const id = revision.revision;
  const refuse = (why: string, advice: string): never => {
    throw new Fault("revision-id-invalid", `Revision id ${JSON.stringify(id)} ${why}.`, {
      place: { file: revision.file },
      advice,
    });
  };
  if (id === "") refuse("is empty", "Give the revision an id, for example twelve hexadecimal digits.");
  const forbidden = id.match(inId);
  if (forbidden !== null) {
    refuse(
      `holds ${printed(forbidden)}, which an id cannot hold`,
      "Use letters, digits, underscores and dots.",
    );
  }
  if (reservedSymbols.includes(id)) refuse("is a word of the range grammar", "Choose another id.");
  if (id.length > idLength) {
    refuse(
      `is ${id.length} characters long; the version table holds ${idLength}`,
      "Shorten the id, or configure a longer column for the version table.",
    );
  }
}

/** Refuses a branch label that could not be told from another symbol. */
export function assertLabel(revision: Named, label: string): void {
  const forbidden = label.match(inLabel);
  const why =
    label === ""
      ? "is empty"
      : forbidden !== null
        ? `holds ${printed(forbidden)}, which a label cannot hold`
        : reservedSymbols.includes(label)
          ? "is a word of the range grammar"
          : /[+-]\d+$/.test(label)
            ? "ends like a number of steps"
            : undefined;
  if (why === undefined) return;
  throw new Fault("revision-id-invalid", `Branch label ${JSON.stringify(label)} ${why}.`, {
    place: { file: revision.file, revision: revision.revision },
    advice: "Choose a label of letters, digits, underscores and dashes.",
  });
}

function printed(characters: readonly string[]): string {
  return [...new Set(characters)].map((character) => JSON.stringify(character)).join(", ");
}
