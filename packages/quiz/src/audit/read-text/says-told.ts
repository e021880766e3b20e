import type { Claim, Document, Event, Fact, Government, Position, Statement } from "@communique/domain";
import { type Dated, datedWith, timeOf } from "../derive-truth/dated.ts";
import { mayBeOneSide } from "../derive-truth/sides.ts";
import { grouped, indexed } from "../known-facts/indexed.ts";
import { factOfKind, factsOfKind, type KnownFacts } from "../known-facts/known-facts.ts";
import { dateMentions } from "./date-mentions.ts";
import { isSupportedBy } from "./date-support.ts";
import { mayMeanOne, nameOf } from "./name.ts";
import { type NameMention, nameMentions } from "./name-mentions.ts";
import { namesActor, withoutArticle } from "./names-actor.ts";
import { containsWords } from "./normal-form.ts";
import { neighboursOf } from "./told-by.ts";

/** Whether a text stands for an event or a document: by its name, or by its people and its place; and for no other. */
export function saysDated(text: string, id: string, known: KnownFacts): boolean {
  const fact = datedWith(id, known);
  if (!fact) return false;
  const isDescribed = fact.kind === "instrument" ? isDescription(text, fact, known) : namesThoseAt(text, fact, known);
  return (isCalledIn(text, id, known) || isDescribed) && isOfNoOther(text, fact, known);
}

/** Whether a text has one of the names of an event or a document. */
export function isCalledIn(text: string, id: string, known: KnownFacts): boolean {
  const fact = datedWith(id, known);
  return fact !== undefined && callsOf(fact).some((words) => containsWords(text, withoutArticle(words)));
}

function callsOf(fact: Dated): readonly string[] {
  if (fact.kind === "instrument") return [fact.name, ...fact.alsoCalled];
  return [fact.name, fact.called, ...(fact.form === "act" ? [fact.clause] : [])];
}

const documentsByDescription = indexed((known) =>
  grouped(
    factsOfKind(known, "instrument").filter((fact) => "dated" in fact),
    (fact) => [descriptionKey(fact)],
  ),
);

function descriptionKey({ form, parties }: Pick<Document, "parties"> & { readonly form: string }): string {
  return [form, ...parties.map(({ id }) => id).sort()].join(" ");
}

/** "The declaration of the Soviet Union and Japan", where these made no other. */
function isDescription(text: string, document: Document, known: KnownFacts): boolean {
  const alike = documentsByDescription(known).get(descriptionKey(document)) ?? [];
  return (
    alike.length === 1 &&
    containsWords(text, document.form) &&
    document.parties.every((party) => namesActor(text, party))
  );
}

/** Everybody and everything that may be named where an event or a document is. */
function factsAround(fact: Dated): readonly Fact[] {
  const around = fact.kind === "instrument" ? [fact] : factsAt(fact);
  return around.flatMap((one) => [one, ...neighboursOf(one)]);
}

function factsAt({ visitor, where, between, chairs, ...event }: Event): readonly Fact[] {
  const by = event.form === "act" ? (event.by?.is ?? []) : [];
  return [
    ...(visitor ? [visitor] : []),
    ...(where ? [where.is] : []),
    ...(between?.is ?? []),
    ...(chairs?.is ?? []),
    ...by,
  ];
}

/** A visit by its visitor, a meeting by all who meet, anything else by its place. */
function namesThoseAt(text: string, event: Event, known: KnownFacts): boolean {
  const { visitor, where, between, chairs } = event;
  const by = event.form === "act" ? event.by?.is : undefined;
  const people: readonly Fact[] = visitor ? [visitor] : (between?.is ?? chairs?.is ?? by ?? []);
  const needed = people.length > 0 ? people : where ? [where.is] : [];
  const mentions = nameMentions(text, known);
  return needed.length > 0 && needed.every(({ id }) => mentions.some(({ name }) => name.ids.has(id)));
}

/** Whether all names and dates in a text are those of this event or document. */
function isOfNoOther(text: string, fact: Dated, known: KnownFacts): boolean {
  const own = nameOf(factsAround(fact));
  const told = callsOf(fact).flatMap((words) => nameMentions(words, known).map(({ name }) => name));
  return (
    nameMentions(text, known).every(({ name }) => [own, ...told].some((one) => mayMeanOne(one, name))) &&
    dateMentions(text).every(
      (mention) =>
        isSupportedBy(mention, [timeOf(fact)]) || callsOf(fact).some((words) => containsWords(words, mention.words)),
    )
  );
}

/** A position with each side called "this side" or "the other side", so that it does not tell whose it is. */
function withoutSides(fact: Claim | Position, known: KnownFacts): readonly string[] {
  if (fact.kind === "claim") return [];
  return [fact.content, fact.says].map((words) =>
    nameMentions(words, known).reduceRight((rest, mention) => {
      const side = governmentIn(mention, known);
      if (!side) return rest;
      const called = mayBeOneSide(side, fact.holder, known) ? "this side" : "the other side";
      return `${rest.slice(0, mention.start)}${called}${rest.slice(mention.end)}`;
    }, words),
  );
}

/** The government that a mention names, but not by its adjective. */
function governmentIn({ name, words }: NameMention, known: KnownFacts): Government | undefined {
  return [...name.ids]
    .flatMap((id) => factOfKind(known, "government", id) ?? [])
    .find(({ adjective }) => adjective !== words);
}

/** Whether a text words a statement: by its content or its sentence; or by what an event is called. */
export function saysStatement(text: string, id: string, known: KnownFacts): boolean {
  const told = known.statements.get(id);
  return told !== undefined && saysFact(text, told, known);
}

function saysFact(text: string, { fact }: Statement, known: KnownFacts): boolean {
  switch (fact.kind) {
    case "claim":
    case "position":
      return [fact.content, fact.says, ...withoutSides(fact, known)].some((words) => containsWords(text, words));
    case "event":
    case "instrument":
      return saysDated(text, fact.id, known);
    case "tenure":
      return namesActor(text, fact.holder);
    case "term":
    case "usage":
      return containsWords(text, fact.name);
  }
}
