import type { Fact, Person } from "@communique/domain";
import type { FillTheGap, TypeTheAnswer } from "../question/question.ts";
import { mayBeSame } from "./derive-truth/same-thing.ts";
import { mayBeOneSide } from "./derive-truth/sides.ts";
import { voicesOf } from "./derive-truth/speaker-truth.ts";
import { isSameWhen } from "./derive-truth/time-span.ts";
import { grouped, indexed, underAny } from "./known-facts/indexed.ts";
import { actorWith, type KnownFacts } from "./known-facts/known-facts.ts";
import { isToldIn } from "./known-facts/witnesses.ts";
import type { Problem, WhereInPiece } from "./problem.ts";
import { dateMentions } from "./read-text/date-mentions.ts";
import { meansWhen } from "./read-text/date-support.ts";
import { isNameOf, keyWordsIn, keyWordsOf, mainNamesOf, plainForm } from "./read-text/naming.ts";
import { bare, normalForm } from "./read-text/normal-form.ts";
import { numbersIn } from "./read-text/numbers.ts";
import { factsIn } from "./read-text/told-by.ts";

import { idsInValue } from "./value-ids.ts";

type Typed = TypeTheAnswer["key"];
type Words = Extract<Typed["expected"], { readonly form: "words" }>;

interface Place {
  readonly question: TypeTheAnswer | FillTheGap;
  readonly where: WhereInPiece;
  readonly known: KnownFacts;
}

/** Whether what is accepted names the key and nothing else, and no foil is accepted for it. */
export function checkExpected(question: TypeTheAnswer | FillTheGap, known: KnownFacts): readonly Problem[] {
  const at = (list: "key" | "foils", id: string): Place => ({
    question,
    where: { list, id, part: "expected" },
    known,
  });
  return [
    ...checkTyped(question.key, at("key", "key")),
    ...checkUnique(question.key, at("key", "key")),
    ...question.foils.flatMap((foil, index) => {
      const place = at("foils", `foil ${index + 1}`);
      return [...checkTyped(foil, place), ...checkApart(foil, question.key, place)];
    }),
  ];
}

function checkTyped(typed: Typed, place: Place): readonly Problem[] {
  const { expected, value } = typed;
  if (expected.form === "words") return checkWords(typed, expected, place);
  const isMeant =
    "when" in value
      ? isSameWhen(value.when, expected.when)
      : "words" in value && dateMentions(value.words).some((mention) => meansWhen(mention, expected.when));
  return isMeant ? [] : [found(place, { code: "expected-date-mismatch" })];
}

function checkWords(typed: Typed, { accepts, apartFrom }: Words, place: Place): readonly Problem[] {
  const facts = bearersOf(typed, place);
  const own = "words" in typed.value ? typed.value.words : null;
  const isOwn = (form: string) => facts.some((fact) => isNameOf(form, fact)) || (own !== null && saysSame(form, own));
  const main = new Set(own === null ? [typed.text, ...facts.flatMap(mainNamesOf)] : [own]);
  const given = new Set(accepts.map(plainForm));
  return [
    ...accepts.filter((form) => !isOwn(form)).map((form) => found(place, { code: "accepts-other-name", form })),
    ...[...main]
      .filter((form) => !given.has(plainForm(form)))
      .map((form) => found(place, { code: "main-name-missing", form })),
    ...apartFrom.filter(isOwn).map((form) => found(place, { code: "form-barred", form })),
  ];
}

/** The same words, or the same number in figures and in words. */
function saysSame(form: string, own: string): boolean {
  if (bare(form) === bare(own)) return true;
  const [given, told] = [numbersIn(form), numbersIn(own)];
  const isNumber = given[0]?.words === form.trim() && told[0]?.words === own.trim();
  return isNumber && given[0]?.value === told[0]?.value;
}

const factsByWord = indexed((known) => grouped([...known.byId.values()], keyWordsOf));

/** Every fact that a form names. */
function bearersOfForm(form: string, known: KnownFacts): readonly Fact[] {
  return underAny(factsByWord(known), keyWordsIn(form)).filter((fact) => isNameOf(form, fact));
}

/** The facts that a typed answer names: those of its value, or those of the asked statement whose name its words are. */
function bearersOf({ value }: Typed, { question, known }: Place): readonly Fact[] {
  if (!("words" in value)) return idsInValue(value).facts.flatMap((id) => known.byId.get(id) ?? []);
  const all = bearersOfForm(value.words, known);
  const told = question.asked.flatMap((id) => {
    const statement = known.statements.get(id);
    return statement ? [...factsIn(statement), ...voicesOf(statement)] : [];
  });
  const meant = all.filter((fact) => told.includes(fact));
  return meant.length > 0 ? meant : all;
}

/** No form of the key is also that of somebody, or something, else of its kind that the same witness tells of. */
function checkUnique(key: Typed, place: Place): readonly Problem[] {
  const { expected } = key;
  const { known, question } = place;
  if (expected.form !== "words") return [];
  const own = bearersOf(key, place);
  if (own.length === 0) return [];
  return expected.accepts.flatMap((form) => {
    const other = bearersOfForm(form, known).find(
      (fact) =>
        own.every((one) => one.kind === fact.kind && areApart(one, fact, known)) &&
        isToldIn(question.about, fact, known),
    );
    return other ? [found(place, { code: "form-of-another", form, other: other.id })] : [];
  });
}

function areApart(one: Fact, other: Fact, known: KnownFacts): boolean {
  if (one.id === other.id) return false;
  if (isPerson(one) && isPerson(other)) return !mayBeSame(one, other);
  const [actor, otherActor] = [actorWith(one.id, known), actorWith(other.id, known)];
  return !(actor && otherActor && mayBeOneSide(actor, otherActor, known));
}

function isPerson(fact: Fact): fact is Person {
  return fact.kind === "person";
}

function checkApart(foil: Typed, key: Typed, place: Place): readonly Problem[] {
  if (foil.expected.form !== "words" || key.expected.form !== "words") return [];
  const taken = new Set(key.expected.accepts.map(normalForm));
  return foil.expected.accepts
    .filter((form) => taken.has(normalForm(form)))
    .map((form) => found(place, { code: "form-of-another", form, other: "key" }));
}

type Finding =
  | { readonly code: "accepts-other-name" | "main-name-missing" | "form-barred"; readonly form: string }
  | { readonly code: "form-of-another"; readonly form: string; readonly other: string }
  | { readonly code: "expected-date-mismatch" };

function found({ question, where }: Place, finding: Finding): Problem {
  return { ...finding, where, statements: question.asked };
}
