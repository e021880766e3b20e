import type { Status } from "@communique/domain";
import type { Speaker } from "../../question/values.ts";
import { allNamesOnMap, namesOnMap } from "../derive-truth/places-of-outlines.ts";
import { nameForms } from "../derive-truth/same-thing.ts";
import { actorWith, factOfKind, type KnownFacts } from "../known-facts/known-facts.ts";
import type { PieceValue } from "../pieces.ts";
import { dateMentions } from "./date-mentions.ts";
import { meansWhen } from "./date-support.ts";
import { nameMentions } from "./name-mentions.ts";
import { namesActor } from "./names-actor.ts";
import { bare, containsWords } from "./normal-form.ts";
import { saysDated, saysStatement } from "./says-told.ts";

/** Each kind of statement by a root that any plain wording of it has. */
const rootOf: Readonly<Record<Status, RegExp>> = {
  stated: /\bstate[sd]?\b|\bplain|own voice|\bstatement of\b/i,
  judged: /\bjudg/i,
  inferred: /\binfer/i,
  attributed: /\battribut|\bsomebody\b|\bsomeone\b|\bnamed\b|\bin the mouth\b/i,
  reported: /\breport/i,
  denied: /\bden(?:y|ie[sd]|ial)/i,
  planned: /\bplan|\bdue\b/i,
  charged: /\bcharg|\baccus/i,
};

/** Whether a text says a value, and names no other of its kind. */
export function saysValue(text: string, value: PieceValue, known: KnownFacts): boolean {
  if (typeof value === "boolean") return new RegExp(`^${value}\\b`, "i").test(text.trim());
  if (typeof value === "string") return saysWord(text, value);
  if ("words" in value) return bare(text) === bare(value.words);
  return namesValue(text, value, known) && namesNoOther(text, value, known);
}

function saysWord(text: string, word: Status | "the writer" | "reports with no author"): boolean {
  if (word === "the writer") return /\b(?:writer|author|article)\b/i.test(text);
  return word === "reports with no author" ? /\breports?\b/i.test(text) : rootOf[word].test(text);
}

/** Whether a value can be read off a text, whatever else the text says. */
export function namesValue(text: string, value: Exclude<PieceValue, boolean>, known: KnownFacts): boolean {
  if (typeof value === "string") return saysWord(text, value);
  if ("words" in value) return containsWords(text, value.words);
  if ("when" in value) return saysWhen(text, value.when);
  if ("status" in value) return saysWord(text, value.status);
  if ("speaker" in value) return saysSpeaker(text, value.speaker, known);
  if ("chain" in value) return saysSpeaker(text, value, known);
  if ("event" in value) return saysDated(text, value.event, known);
  if ("statement" in value) return saysStatement(text, value.statement, known);
  if ("usage" in value) return saysUsage(text, value.usage, known);
  if ("actor" in value) return isActorNamed(text, value.actor, known);
  return idsIn(value).every((id) => isMentioned(text, id, known));
}

function saysWhen(text: string, when: Extract<PieceValue, { readonly when: unknown }>["when"]): boolean {
  return when.precision === "vague"
    ? containsWords(text, when.words)
    : dateMentions(text).some((mention) => meansWhen(mention, when));
}

function saysSpeaker(text: string, speaker: Speaker, known: KnownFacts): boolean {
  if (typeof speaker === "string") return saysWord(text, speaker);
  return speaker.chain.every((id) => isActorNamed(text, id, known));
}

function isActorNamed(text: string, id: string, known: KnownFacts): boolean {
  const actor = actorWith(id, known);
  return actor !== undefined && namesActor(text, actor);
}

function saysUsage(text: string, id: string, known: KnownFacts): boolean {
  const usage = factOfKind(known, "usage", id);
  if (!usage) return false;
  return [usage.name, ...usage.alsoCalled, ...usage.writtenForms.map((form) => form.text)].some(
    (form) => containsWords(text, form) || text.includes(form),
  );
}

/** A place that the facts do not name has the names that the map gives it. */
function isMentioned(text: string, id: string, known: KnownFacts): boolean {
  const place = factOfKind(known, "place", id);
  const names = [...namesOnMap(id), ...(place ? nameForms(place) : [])];
  return (
    names.some((name) => containsWords(text, name)) || nameMentions(text, known).some(({ name }) => name.ids.has(id))
  );
}

/** Whether a text names a place of the facts, or one of the map. */
export function namesAnyPlace(text: string, known: KnownFacts): boolean {
  return (
    allNamesOnMap.some((name) => containsWords(text, name)) ||
    nameMentions(text, known).some(({ name }) => [...name.ids].some((id) => known.byId.get(id)?.kind === "place"))
  );
}

/** Whether no other fact of the kind of the value's own is named, unless by a name that they share. */
function namesNoOther(text: string, value: Exclude<PieceValue, boolean | string>, known: KnownFacts): boolean {
  const ids = idsIn(value);
  const kinds = new Set(ids.map((id) => known.byId.get(id)?.kind));
  return nameMentions(text, known).every(({ name }) => {
    if (ids.some((id) => name.ids.has(id))) return true;
    for (const id of name.ids) if (kinds.has(known.byId.get(id)?.kind)) return false;
    return true;
  });
}

function idsIn(value: Exclude<PieceValue, boolean | string>): readonly string[] {
  if ("persons" in value) return value.persons;
  const ids = Object.values(value).filter((part) => typeof part === "string");
  return "person" in value || "office" in value || "place" in value || "actor" in value ? ids : [];
}
