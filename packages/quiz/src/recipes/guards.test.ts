import type { Article, Event, Person, Planned, UndisputedPlace, When } from "@communique/domain";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts, octoberTalks } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { questionsFrom } from "../bank.ts";
import { overlap } from "../overlap.ts";
import type { Draft } from "../pose.ts";
import { isChoice, type Option, type Question } from "../question/question.ts";
import type { RelationValue, Speaker } from "../question/values.ts";
import { eventWhen } from "./event-when.ts";
import { eventWhere } from "./event-where.ts";
import type { Recipe } from "./recipe.ts";
import { witnessesIn } from "./witness.ts";

const gazette: Article = { kind: "article", id: "source:gazette", name: "Gazette", short: "Gazette", sentences: [1] };
const ada: Person = {
  kind: "person",
  id: "person:ada",
  name: "Ada Berg",
  given: "Ada",
  family: "Berg",
  writtenForms: [],
};
const plan: Planned = { status: "planned", stage: "announced", said: [{ by: ada, does: "announces" }] };
const cites = [{ source: gazette, paragraph: 1, sentence: 1 }] as const;

function town(name: string): UndisputedPlace {
  return { kind: "place", id: `place:${name.toLowerCase()}`, form: "city", name, within: null, writtenForms: [] };
}

function visit(place: UndisputedPlace, due: When): Event {
  const told = { standing: plan, cites };
  return {
    kind: "event",
    id: `event:ada-in-${place.name.toLowerCase()}`,
    name: `Ada's visit to ${place.name}`,
    called: "Ada Berg's visit",
    form: "visit",
    topics: ["visits and summits"],
    visitor: ada,
    where: { ...told, is: place },
    due: { ...told, is: due },
    ...told,
  };
}

const may: When = { precision: "month", in: "2001-05", inferred: "nothing" };
const june: When = { precision: "month", in: "2001-06", inferred: "nothing" };

test("a place is no wrong answer where the same person may be at the same time", () => {
  const facts = [
    visit(town("Arby"), may),
    visit(town("Bork"), may),
    visit(town("Corth"), june),
    visit(town("Dell"), june),
  ];
  const offered = draftsOf(eventWhere, facts)
    .filter(({ kind }) => kind === "single choice")
    .map((draft) =>
      optionsIn(draft)
        .map(({ text }) => text)
        .sort(),
    );
  expect(offered).toEqual([
    ["Arby", "Corth", "Dell"],
    ["Bork", "Corth", "Dell"],
    ["Arby", "Bork", "Corth"],
    ["Arby", "Bork", "Dell"],
  ]);
});

test("no wrong date shares a day with the right one", () => {
  const asked = questionsFrom(articleFacts).filter(({ recipe }) => recipe === eventWhen.name);
  expect(asked).not.toEqual([]);
  for (const question of asked) {
    const { stem } = question;
    const [key, ...others] = keyFirst(question).map(
      ({ value }) => (value as Extract<RelationValue, { when: When }>).when,
    );
    expect(
      others.filter((when) => key && overlap(key, when)),
      stem,
    ).toEqual([]);
  }
});

test("no wrong speaker shares a voice with the right one", () => {
  const asked = questionsFrom(articleFacts).filter(({ kind }) => kind === "who says so");
  expect(asked).not.toEqual([]);
  for (const question of asked) {
    const { stem } = question;
    const [key, ...others] = keyFirst(question).map(({ value }) => voicesOf(value as Speaker));
    expect(
      others.flat().filter((voice) => key?.includes(voice)),
      stem,
    ).toEqual([]);
  }
});

test("no wrong speaker is one to whom the article gives the same side's word on the same issue", () => {
  // Without the writer's other statements, of which some are left out so that their key is no habit.
  const others = articleFacts.filter(
    (fact) => fact.kind !== "claim" || !["inferred", "judged"].includes(fact.standing.status),
  );
  const guess = questionsFrom(others).find(
    ({ kind, asked }) => kind === "who says so" && asked[0] === "position:japan-on-further-talks",
  );
  expect(guess).toBeDefined();
  expect(
    guess &&
      optionsIn(guess)
        .map(({ text }) => text)
        .filter((text) => text.includes("newspaper")),
  ).toEqual([]);
});

test("a judgement is never a wrong answer for an inference, nor a report for a speaker's word", () => {
  const offered = questionsFrom(articleFacts)
    .filter(({ kind }) => kind === "kind of statement")
    .map((question): readonly unknown[] => [question.statuses[0], ...optionsIn(question).map(({ value }) => value)]);
  expect(new Set(offered.map(([status]) => status))).toEqual(
    new Set(["stated", "judged", "inferred", "attributed", "reported", "denied", "planned", "charged"]),
  );
  const together = (one: string, other: string) => offered.filter((all) => all[0] === one && all.includes(other));
  expect(together("inferred", "judged")).toEqual([]);
  expect(together("judged", "inferred")).toEqual([]);
  expect(together("attributed", "reported")).toEqual([]);
  expect(together("reported", "attributed")).toEqual([]);
});

test("no wrong kind is one in which the article tells the same thing, or its contrary, elsewhere", () => {
  const links = articleFacts
    .filter((fact) => fact.kind === "link")
    .filter(({ form }) => form === "told twice" || form === "in tension");
  const asked = questionsFrom(articleFacts)
    .filter(({ kind }) => kind === "kind of statement")
    .flatMap((question) => {
      const [, ...wrong] = keyFirst(question).map(({ value }) => value);
      return links
        .filter(({ between }) => between.some(({ id }) => id === question.asked[0]))
        .flatMap(({ between }) => between.filter(({ id }) => id !== question.asked[0] && !id.startsWith("event:")))
        .map(({ standing: { status } }) => ({ asked: question.asked[0], status, wrong }));
    });
  expect(asked).not.toEqual([]);
  expect(asked.filter(({ status, wrong }) => wrong.includes(status))).toEqual([]);
});

test("a right answer's length does not tell it", () => {
  for (const question of questionsFrom(articleFacts)
    .filter(({ kind }) => kind !== "true or false")
    .filter(isChoice)) {
    const { kind, stem } = question;
    const [key = 0, ...others] = keyFirst(question).map(({ text }) => text.length);
    expect(key, `${kind}: ${stem}`).toBeLessThanOrEqual(2.5 * Math.max(...others));
  }
});

test("feedback is whole without the explanation, and neither answer of true or false repeats the other's", () => {
  const asked = questionsFrom([...articleFacts, ...backgroundFacts]).filter(isChoice);
  for (const { kind, stem, options, explanation } of asked) {
    const feedback = options.map((option) => option.feedback);
    expect(feedback.map((text) => text.replace(explanation, "").trim()).filter(endsOpen), stem).toEqual([]);
    const sentences = feedback.flatMap((text) => text.split(/(?<=\.) /));
    if (kind === "true or false") expect(sentences, stem).toEqual([...new Set(sentences)]);
  }
});

test("no wrong place lies around or inside the right one", () => {
  const where = questionsFrom(articleFacts).filter(({ recipe }) => recipe === eventWhere.name);
  const offered = where.map((question) => keyFirst(question).map(({ text }) => text));
  expect(offered.filter(([key]) => key === "Tokyo")).not.toEqual([]);
  expect(offered.filter(([key, ...others]) => key === "Tokyo" && others.includes("Japan"))).toEqual([]);
  expect(offered.filter(([key, ...others]) => key === "Japan" && others.includes("Tokyo"))).toEqual([]);
});

test("a planned trip is asked as a plan, and talks of one day have one date in their stem", () => {
  const trip = { ...visit(town("Arby"), may), form: "trip" } as const;
  expect(draftsOf(eventWhen, [trip]).map(({ stem }) => stem)).toEqual([
    "In which month of 2001 was Ada Berg due to travel to Arby?",
    "In which month and year was Ada Berg due to travel to Arby?",
  ]);
  const day: When = { precision: "day", on: "2000-10-16", inferred: "year" };
  const talks = { ...octoberTalks, when: { ...octoberTalks.when, is: day } };
  expect(draftsOf(eventWhen, [talks]).map(({ stem }) => stem)).toEqual([
    "On which day of October 2000 did the Russian–Japanese peace treaty talks take place?",
    "On which day, month and year did the Russian–Japanese peace treaty talks of which the article tells take place?",
  ]);
});

test("a plan that is not settled is not asked as due", () => {
  const stems = questionsFrom(articleFacts)
    .filter(({ asked: [statement] }) => /^event:(sergeev-in-japan|mori-in-moscow)/.test(statement))
    .map(({ stem }) => stem);
  expect(stems).not.toEqual([]);
  expect(stems.filter((stem) => stem.includes("due to"))).toEqual([]);
});

test("an office of several seats is asked with an indefinite article", () => {
  const stems = questionsFrom(articleFacts).map(({ stem }) => stem);
  expect(stems).toContain("Who was a Russian Deputy Foreign Minister in October 2000?");
  expect(stems).toContain("Who was the Russian Foreign Minister in October 2000?");
});

function endsOpen(text: string): boolean {
  return /[:,;–]$/.test(text);
}

function voicesOf(speaker: Speaker): readonly string[] {
  return typeof speaker === "string" ? [speaker] : speaker.chain;
}

function draftsOf(recipe: Recipe, facts: readonly Event[]): readonly Draft[] {
  return witnessesIn(facts).flatMap(recipe.drafts);
}

function optionsIn(question: Question | Draft): readonly Option<unknown>[] {
  return "options" in question ? question.options : [];
}

function keyFirst(question: Question): readonly Option<unknown>[] {
  const isKey = ({ because }: Option<unknown>) => because.verdict === "right";
  return [...optionsIn(question)].sort((one, other) => Number(isKey(other)) - Number(isKey(one)));
}
