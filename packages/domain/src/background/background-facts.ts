import type { Fact } from "../model/fact.ts";
import { referredToFirst } from "../references.ts";
import * as actors from "./actors.ts";
import * as claims1951To1956 from "./claims-1951-to-1956.ts";
import * as claims1960To1992 from "./claims-1960-to-1992.ts";
import * as claims1993To1998 from "./claims-1993-to-1998.ts";
import * as claimsOnNames from "./claims-on-names.ts";
import * as claimsOnTerms from "./claims-on-terms.ts";
import * as claimsSeptemberToOctober2000 from "./claims-september-to-october-2000.ts";
import * as claimsSinceNovember2000 from "./claims-since-november-2000.ts";
import * as claimsUntil1945 from "./claims-until-1945.ts";
import * as conflicts from "./conflicts.ts";
import * as documents from "./documents.ts";
import * as events1960To1999 from "./events-1960-to-1999.ts";
import * as eventsSince2000 from "./events-since-2000.ts";
import * as eventsUntil1956 from "./events-until-1956.ts";
import * as issues from "./issues.ts";
import * as mirrorPages from "./mirror-pages.ts";
import * as offices from "./offices.ts";
import * as officialPages from "./official-pages.ts";
import * as places from "./places.ts";
import * as positions from "./positions.ts";
import * as pressPages from "./press-pages.ts";
import * as usages from "./usages.ts";

const files: readonly Readonly<Record<string, Fact>>[] = [
  officialPages,
  pressPages,
  mirrorPages,
  places,
  actors,
  offices,
  documents,
  eventsUntil1956,
  events1960To1999,
  eventsSince2000,
  issues,
  usages,
  claimsUntil1945,
  claims1951To1956,
  claims1960To1992,
  claims1993To1998,
  claimsSeptemberToOctober2000,
  claimsSinceNovember2000,
  claimsOnNames,
  claimsOnTerms,
  positions,
  conflicts,
];

/**
 * Every fact of the background, file by file, no fact before one that it refers to; the article's facts, to which some of
 * them refer, are not among them.
 *
 * Inside a file the order is that of the ids: how a module orders its exports depends on what loads it.
 */
export const backgroundFacts: readonly Fact[] = referredToFirst(
  files.flatMap((file) => Object.values(file).sort((one, other) => (one.id < other.id ? -1 : 1))),
);
