import { eventBy } from "./event-by.ts";
import { eventChairs } from "./event-chairs.ts";
import { eventDated } from "./event-dated.ts";
import { eventMet } from "./event-met.ts";
import { eventOnTimeline } from "./event-on-timeline.ts";
import { eventPartner } from "./event-partner.ts";
import { eventWhen } from "./event-when.ts";
import { eventWhere } from "./event-where.ts";
import { gapInStatement } from "./gap-in-statement.ts";
import { heldOrDue } from "./held-or-due.ts";
import { islandOnMap } from "./island-on-map.ts";
import { kindOfStatement } from "./kind-of-statement.ts";
import { matchDates } from "./match-dates.ts";
import { matchKinds } from "./match-kinds.ts";
import { matchOffices } from "./match-offices.ts";
import { matchPlaces } from "./match-places.ts";
import { matchSources } from "./match-sources.ts";
import { officeHolder } from "./office-holder.ts";
import { officeOfPerson } from "./office-of-person.ts";
import { orderOfEvents } from "./order-of-events.ts";
import { peopleByGovernment } from "./people-by-government.ts";
import type { Recipe } from "./recipe.ts";
import { severalChairs } from "./several-chairs.ts";
import { severalDates } from "./several-dates.ts";
import { severalPlaces } from "./several-places.ts";
import { severalPositions } from "./several-positions.ts";
import { severalSaid } from "./several-said.ts";
import { severalToldAs } from "./several-told-as.ts";
import { sortDates } from "./sort-dates.ts";
import { sortKinds } from "./sort-kinds.ts";
import { sortPlaces } from "./sort-places.ts";
import { sortPositions } from "./sort-positions.ts";
import { sortSources } from "./sort-sources.ts";
import { termMeaning } from "./term-meaning.ts";
import { trueOrFalse } from "./true-or-false.ts";
import { whoSaysSo } from "./who-says-so.ts";
import { wordsBySide } from "./words-by-side.ts";
import { wordsOfStatement } from "./words-of-statement.ts";
import { yearOfEvent } from "./year-of-event.ts";

/** Every recipe. A new one is added here and nowhere else. */
export const recipes: readonly Recipe[] = [
  officeHolder,
  officeOfPerson,
  eventWhen,
  eventWhere,
  yearOfEvent,
  eventDated,
  eventChairs,
  eventPartner,
  eventMet,
  eventBy,
  termMeaning,
  gapInStatement,
  wordsOfStatement,
  trueOrFalse,
  whoSaysSo,
  kindOfStatement,

  orderOfEvents,
  matchDates,
  sortDates,
  severalDates,
  matchPlaces,
  sortPlaces,
  severalPlaces,
  matchOffices,
  peopleByGovernment,
  severalChairs,
  matchSources,
  sortSources,
  severalSaid,
  matchKinds,
  sortKinds,
  severalToldAs,
  heldOrDue,
  sortPositions,
  severalPositions,
  wordsBySide,
  eventOnTimeline,
  islandOnMap,
];
