import type { Fact } from "../model/fact.ts";
import * as actors from "./actors.ts";
import * as claims from "./claims.ts";
import * as events from "./events.ts";
import * as instruments from "./instruments.ts";
import * as issues from "./issues.ts";
import * as offices from "./offices.ts";
import * as places from "./places.ts";
import * as positions from "./positions.ts";
import * as sources from "./sources.ts";

/** Every fact of the article so far told, in an order in which no fact refers to a later one. */
export const articleFacts: readonly Fact[] = [
  ...Object.values(sources),
  ...Object.values(places),
  ...Object.values(actors),
  ...Object.values(offices),
  ...Object.values(instruments),
  ...Object.values(events),
  ...Object.values(issues),
  ...Object.values(claims),
  ...Object.values(positions),
];
