import { eventBy } from "./event-by.ts";
import { eventChairs } from "./event-chairs.ts";
import { eventDated } from "./event-dated.ts";
import { eventMet } from "./event-met.ts";
import { eventPartner } from "./event-partner.ts";
import { eventWhen } from "./event-when.ts";
import { eventWhere } from "./event-where.ts";
import { gapInStatement } from "./gap-in-statement.ts";
import { kindOfStatement } from "./kind-of-statement.ts";
import { officeHolder } from "./office-holder.ts";
import { officeOfPerson } from "./office-of-person.ts";
import { orderOfEvents } from "./order-of-events.ts";
import type { Recipe } from "./recipe.ts";
import { termMeaning } from "./term-meaning.ts";
import { trueOrFalse } from "./true-or-false.ts";
import { whoSaysSo } from "./who-says-so.ts";
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
  trueOrFalse,
  whoSaysSo,
  kindOfStatement,

  orderOfEvents,
];
