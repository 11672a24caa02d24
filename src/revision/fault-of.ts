import { Fault } from "../errors/index.js";

/** The fault that `work` raises; an error if it raises none. For tests. */
export function faultOf(work: () => unknown): Fault {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("no fault was raised");
}
