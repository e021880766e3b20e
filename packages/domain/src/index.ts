export { type Bounds, boundsOf } from "./bounds.ts";
export type * from "./model/actor.ts";
export type * from "./model/fact.ts";
export type * from "./model/non-empty.ts";
export type * from "./model/page.ts";
export type * from "./model/place.ts";
export type * from "./model/source.ts";
export * from "./model/standing.ts";
export { articleTopics, type Topic, topics } from "./model/topic.ts";
export type * from "./model/when.ts";
export type * from "./model/written-name.ts";
export { type NameOrder, nameInOrder } from "./names/name-in-order.ts";
export { type NameBearer, type NameWanted, namesWanted } from "./names/names-wanted.ts";
export { chronology, type Dated, type Order, orderOf } from "./queries/chronology.ts";
export { type Against, contentAgainst } from "./queries/content-against.ts";
export {
  type FactOf,
  type Found,
  factById,
  factOfKind,
  type UnknownId,
  type WrongKind,
} from "./queries/fact-by-id.ts";
export { type AskedTime, type HoldersAt, holdersAt, type NoSuchTime } from "./queries/holders-at.ts";
export { type LinkTo, linksOf } from "./queries/links-of.ts";
export type { Mention } from "./queries/mentions.ts";
export { type HolderOnIssue, type PositionOnIssue, positionsOn } from "./queries/positions-on.ts";
export { groundsOf, type Reached, restingOn } from "./queries/resting-on.ts";
export { statementById } from "./queries/statement-by-id.ts";
export { type Concern, statementsAbout } from "./queries/statements-about.ts";
export {
  type NoSuchParagraph,
  type NoSuchSentence,
  type Passage,
  type StatementsAt,
  statementsAt,
} from "./queries/statements-at.ts";
export { type Statement, statementsIn } from "./statements.ts";
