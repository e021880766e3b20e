import type { Fact } from "../model/fact.ts";
import { referredToFirst } from "../references.ts";
import * as actors from "./actors.ts";
import * as claimsOn1956 from "./claims-on-1956.ts";
import * as claimsOnContacts from "./claims-on-contacts.ts";
import * as claimsOnTheIslands from "./claims-on-the-islands.ts";
import * as claimsOnTheTalks from "./claims-on-the-talks.ts";
import * as events from "./events.ts";
import * as instruments from "./instruments.ts";
import * as issues from "./issues.ts";
import * as links from "./links.ts";
import * as offices from "./offices.ts";
import * as places from "./places.ts";
import * as positions from "./positions.ts";
import * as sources from "./sources.ts";

const files: readonly Readonly<Record<string, Fact>>[] = [
  sources,
  places,
  actors,
  offices,
  instruments,
  events,
  issues,
  claimsOnTheTalks,
  claimsOn1956,
  claimsOnTheIslands,
  claimsOnContacts,
  positions,
  links,
];

/**
 * Every fact of the article, file by file, no fact before one that it refers to.
 *
 * Inside a file the order is that of the ids: how a module orders its exports depends on what loads it.
 */
export const articleFacts: readonly Fact[] = referredToFirst(
  files.flatMap((file) => Object.values(file).sort((one, other) => (one.id < other.id ? -1 : 1))),
);
