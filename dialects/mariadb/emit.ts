import { emitWith } from "../mysql/index.js";
import { features } from "./features.js";

/** How each operation becomes statements in MariaDB. */
export const emit = emitWith(features);
