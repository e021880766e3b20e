import type { Event } from "@communique/domain";
import { dateMentions, withoutDates } from "../read-text/date-mentions.ts";
import { isSupportedBy } from "../read-text/date-support.ts";
import { bare, normalForm } from "../read-text/normal-form.ts";
import { timeOf } from "./dated.ts";

/** Whether a sentence tells an act, and its date, and nothing else. */
export function tellsAct(sentence: string, event: Event): boolean {
  if (event.form !== "act") return false;
  const [told, clause] = [normalForm(sentence), bare(event.clause)];
  if (!told.startsWith(clause)) return false;
  const when = timeOf(event);
  const after = sentence.slice(clause.length).replace(when.precision === "vague" ? when.words : "", " ");
  const isOwnDate = dateMentions(after).every((mention) => isSupportedBy(mention, [when]));
  return isOwnDate && /^(?:\s|[.,–—-]|\b(?:on|in|during|by|before|or|the|end|of|at)\b)*$/.test(withoutDates(after));
}
