export { exitCodes, type FaultClass, type FaultCode, faultCodes } from "./codes.js";
export { Fault, type FaultOptions, locate, type Place } from "./fault.js";
export { didYouMean, nearest } from "./nearest.js";
export { printFault, printPlace } from "./print-fault.js";
