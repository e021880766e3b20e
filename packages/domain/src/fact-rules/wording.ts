import type { Actor } from "../model/actor.ts";
import type { Claim, Fact, Position, Subject } from "../model/fact.ts";
import type { Citation } from "../model/source.ts";
import type { Standing } from "../model/standing.ts";
import { contentsAgainst } from "../queries/content-against.ts";
import { articleCitationsIn, citationsIn, wordedFacts } from "./found-in.ts";

type Worded = Claim | Position;

const quoted = /“([^”]*)”/g;

/** Words that take a side, or that are the article's own, and what to write instead. */
const loaded: readonly { readonly words: RegExp; readonly instead: string }[] = [
  { words: /\breturn(s|ed|ing)?\b/i, instead: "hand over, come back to" },
  { words: /\brows?\b/i, instead: "dispute, case" },
  { words: /\b(occup(y|ies|ied|ation)|seiz(e|ed|ure)|annex(ed|ation)?|liberat(ed|ion))\b/i, instead: "administer" },
  { words: /\b(illegal(ly)?|inherent)\b/i, instead: "nothing: leave it out" },
  { words: /\bnorthern territories\b/i, instead: "the disputed islands" },
  { words: /(?<!that the article calls (South )?)\b(South(ern)? )?Kurils?\b/i, instead: "the disputed islands" },
];

/**
 * Quoted words that neither a citation quotes nor a usage among the subjects is called, and quotations of the article
 * that the words leave out.
 */
export function quotesAmiss(facts: readonly Fact[]): string[] {
  return wordedFacts(facts).flatMap((fact) => {
    const quotable = [...citationsIn(fact).flatMap(quoteOf), ...fact.about.flatMap(termsOf)];
    const foreign = textsOf(fact)
      .flatMap((text) => [...text.matchAll(quoted)].map(([, words = ""]) => words))
      .filter((words) => !quotable.includes(words))
      .map((words) => `${fact.id}: “${words}” is not the quote of its citation; quote it there, or drop the marks`);
    const missing = articleCitationsIn(fact)
      .flatMap(quoteOf)
      .filter((quote) => !fact.says.includes(`“${quote}”`))
      .map((quote) => `${fact.id}: says lacks “${quote}”, which its citation quotes; add it, or drop the quote`);
    return [...foreign, ...missing];
  });
}

/** Loaded terms outside quotation; a usage is such a term, and may name it. */
export function termsLoaded(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) =>
    textsOf(fact).flatMap((text) => {
      const own = text.replace(quoted, "");
      return loaded.flatMap(({ words, instead }) => {
        const [found] = words.exec(own) ?? [];
        return found ? [`${fact.id}: “${found}” is loaded; write instead: ${instead}`] : [];
      });
    }),
  );
}

/** Statements whose sentence has lost its hedge, or the mark of what kind of statement it is; and contents that kept it. */
export function hedgesAmiss(facts: readonly Fact[]): string[] {
  return wordedFacts(facts).flatMap((fact) => {
    const has = (text: string) => (mark: string) => text.toLowerCase().includes(mark);
    const marks = marksOf(fact.standing);
    const lost = marks.filter((mark) => !has(fact.says)(mark));
    const kept = "hedge" in fact.standing ? marks.filter(has(fact.content)) : [];
    return [
      ...lost.map((mark) => `${fact.id}: says is ${fact.standing.status}, but has no form of “${mark}”; add one`),
      ...kept.map((mark) => `${fact.id}: content has “${mark}”; leave the hedge to says`),
    ];
  });
}

/** Plans whose name does not tell that they are plans. */
export function plansUnmarked(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => {
    const [name, marks] = fact.kind === "event" && "due" in fact ? [fact.name, marksOf(fact.standing)] : ["", []];
    return marks
      .filter((mark) => !name.toLowerCase().includes(mark))
      .map((mark) => `${fact.id}: its name has no form of “${mark}”; a plan's name says that it is one`);
  });
}

/** Attributed and denied statements whose sentence does not name the outermost speaker. */
export function speakersUnnamed(facts: readonly Fact[]): string[] {
  return wordedFacts(facts).flatMap(({ id, says, standing }) => {
    if (standing.status !== "attributed" && standing.status !== "denied") return [];
    if (standing.status === "attributed" && standing.speakerGiven === "carried over") return [];
    const [{ by }] = standing.said;
    return namesOf(by).some((name) => says.toLowerCase().includes(name.toLowerCase()))
      ? []
      : [`${id}: says does not name ${by.id}; name the speaker`];
  });
}

/** Sentences that are none, and clauses that cannot follow "that". */
export function clausesAmiss(facts: readonly Fact[]): string[] {
  return [
    ...facts.flatMap((fact) =>
      clausesOf(fact)
        .filter((clause) => !/^(?!that\b).*[^.!?\s]$/su.test(clause))
        .map((clause) => `${fact.id}: “${clause}” cannot follow “that”; drop “that” and the full stop`),
    ),
    ...wordedFacts(facts)
      .filter(({ says }) => !/^\p{Lu}.*[.”]$/su.test(says) || !says.includes("."))
      .map(({ id }) => `${id}: says is no sentence; begin with a capital and end with a full stop`),
  ];
}

/** Each sentence or term that two statements have. */
export function wordingsRepeated(facts: readonly Fact[]): string[] {
  const worded = [
    ...wordedFacts(facts).map(({ id, says }) => ({ id, words: says })),
    ...facts.filter((fact) => fact.kind === "usage").map(({ id, name }) => ({ id, words: name })),
  ];
  return worded.flatMap(({ id, words }, index) => {
    const first = worded.findIndex((other) => other.words === words);
    return first === index ? [] : [`${id}: worded as ${worded[first]?.id} is; say it differently, or delete one`];
  });
}

function clausesOf(fact: Fact): readonly string[] {
  if (fact.kind === "claim" || fact.kind === "position") return [fact.content, ...contentsAgainst(fact)];
  if (fact.kind === "usage") return [fact.presumes];
  return fact.kind === "event" && fact.form === "act" ? [fact.clause] : [];
}

function quoteOf({ quote }: Citation): readonly string[] {
  return quote === undefined ? [] : [quote];
}

function termsOf(subject: Subject): readonly string[] {
  return subject.kind === "usage" ? [subject.name, ...subject.alsoCalled] : [];
}

function textsOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case "claim":
    case "position":
      return wordsOf(fact);
    case "link":
      return [fact.because];
    case "event":
      return [fact.name, fact.called, fact.meetFor ?? "", fact.form === "act" ? fact.clause : ""];
    case "instrument":
    case "issue":
    case "unnamed":
    case "group":
      return [fact.name];
    case "place":
      return fact.form === "islands" ? [fact.name] : [];
    default:
      return [];
  }
}

function wordsOf(fact: Worded): readonly string[] {
  return [fact.says, fact.content, ...contentsAgainst(fact)];
}

/** What a sentence of this standing cannot do without, in lower case and without endings. */
function marksOf(standing: Standing): readonly string[] {
  switch (standing.status) {
    case "inferred":
    case "reported":
      return standing.hedge.split("…").map(stemOf);
    case "judged":
      return ["the writer"];
    case "charged":
      return ["charge"];
    case "planned":
      return [standing.stage === "apparently not finalised" ? "not finalis" : stemOf(standing.stage)];
    case "stated":
    case "attributed":
    case "denied":
      return [];
    default:
      return standing satisfies never;
  }
}

/** "was suggested" → "suggest", "reportedly" → "report". */
function stemOf(hedge: string): string {
  const [longest = hedge] = hedge
    .toLowerCase()
    .split(/\s+/)
    .sort((one, other) => other.length - one.length);
  return longest.replace(/(edly|ingly|ed|ing|s)$/, "");
}

function namesOf(actor: Actor): readonly string[] {
  if (actor.kind === "person") return [actor.name, actor.family];
  if (actor.kind === "government")
    return [actor.name, actor.adjective, ...(actor.calledByCapital ? [actor.calledByCapital] : [])];
  return [actor.name];
}
