import { eventChairs } from "./event-chairs.ts";
import { eventMet } from "./event-met.ts";
import { eventWhen } from "./event-when.ts";
import { eventWhere } from "./event-where.ts";
import { kindOfStatement } from "./kind-of-statement.ts";
import { officeHolder } from "./office-holder.ts";
import { officeOfPerson } from "./office-of-person.ts";
import { orderOfEvents } from "./order-of-events.ts";
import type { Recipe } from "./recipe.ts";
import { trueOrFalse } from "./true-or-false.ts";
import { whoSaysSo } from "./who-says-so.ts";

/** Every recipe. A new one is added here and nowhere else. */
export const recipes: readonly Recipe[] = [
  officeHolder,
  officeOfPerson,
  eventWhen,
  eventWhere,
  eventChairs,
  eventMet,
  trueOrFalse,
  whoSaysSo,
  kindOfStatement,

  orderOfEvents,
];
