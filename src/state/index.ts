export { decodeState } from "./decode-state.js";
export { type ReadStateOptions, readState } from "./read-state.js";
