import { phrasesWith } from "../mysql/index.js";
import { features } from "./features.js";

/** How MariaDB writes the parts of statements. */
export const phrases = phrasesWith(features);
