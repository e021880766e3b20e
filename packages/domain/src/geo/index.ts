export { islandOutlines } from "./island-outlines.ts";
export type * from "./outline.ts";
export { type OutlineProvenance, outlineProvenance } from "./outline-provenance.ts";
export { surroundings } from "./surroundings.ts";
