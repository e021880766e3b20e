export type * from "./model/actor.ts";
export type * from "./model/fact.ts";
export type * from "./model/non-empty.ts";
export type * from "./model/place.ts";
export type * from "./model/source.ts";
export * from "./model/standing.ts";
export type * from "./model/when.ts";
export { type Statement, statementsIn } from "./statements.ts";
