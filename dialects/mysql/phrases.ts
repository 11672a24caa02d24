import type { Phrases } from "../../src/dialect/index.js";
import { columnText } from "./column-text.js";
import { constraintText } from "./constraint-text.js";
import { type Features, features } from "./features.js";
import { identifier } from "./identifier.js";
import { literalWith } from "./literal.js";

/** How the parts of statements are written, given what the server knows. */
export function phrasesWith(known: Features): Phrases {
  const parts = { identifier, literal: literalWith(known) };
  return {
    ...parts,
    column: (column, table, context) => columnText(column, table, context, parts, known),
    constraint: (constraint, context) => constraintText(constraint, context, known),
  };
}

/** How MySQL writes the parts of statements. */
export const phrases = phrasesWith(features);
