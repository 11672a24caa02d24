export { effectsLookup, effectsOf } from "./effects-of.js";
export { mayChangeSchema } from "./may-change-schema.js";
