import { type EmitTable, exact } from "../../src/dialect/index.js";
import { emitWith } from "../mysql/index.js";
import { features } from "./features.js";
import { alterSequence, createSequence, dropSequence } from "./sequence.js";

/** How each operation becomes statements in MariaDB. */
export const emit = {
  ...emitWith(features),
  createSequence: exact(createSequence),
  alterSequence: exact(alterSequence),
  dropSequence: exact(dropSequence),
} satisfies EmitTable;
