import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { islandOutlines } from "@communique/domain/geo";
import { expect, test } from "vitest";
import { questionsFrom } from "./bank.ts";
import { inventedQuestions, oneOfEachKind } from "./kinds/testing/invented-questions.ts";
import { publicView } from "./public-view.ts";
import { partsOf } from "./question/parts-of.ts";
import type { Question, QuestionKind, QuestionOf } from "./question/question.ts";

const questions = [...oneOfEachKind, ...questionsFrom([...articleFacts, ...backgroundFacts])];

interface Shown {
  readonly id: string;
  readonly text: string;
}

const plain = ({ id, text }: Shown) => ({ id, text });
const plainOptions = ({ options }: { readonly options: readonly Shown[] }) => ({ options: options.map(plain) });
const formAlone = ({ key }: QuestionOf<"fill the gap" | "type the answer">) => ({
  key: { expected: { form: key.expected.form } },
});

/** All of a question that its view may be made of, beside id, kind and stem. */
const visible: { readonly [Kind in QuestionKind]: (question: QuestionOf<Kind>) => object } = {
  "single choice": plainOptions,
  "several right": plainOptions,
  "true or false": plainOptions,
  "who says so": plainOptions,
  "kind of statement": plainOptions,
  "fill the gap": (question) => ({ ...formAlone(question), sentence: question.sentence }),
  "type the answer": formAlone,
  "put in order": ({ items }) => ({ items: items.map(plain) }),
  "match pairs": ({ lefts, rights }) => ({ lefts: lefts.map(plain), rights: rights.map(plain) }),
  "sort into groups": ({ items, groups }) => ({ items: items.map(plain), groups: groups.map(plain) }),
  "place on the timeline": ({ line }) => ({ line }),
  // Where a place lies is shown; what it is called is not.
  "find on the map": ({ options }) => ({ options: options.map(({ id, value }) => ({ id, value })) }),
};

test("a view is made of what may be seen alone: without all the rest it is the same", () => {
  for (const question of questions) {
    const { id, kind, stem } = question;
    const rest = (visible[kind] as (question: Question) => object)(question);
    expect(publicView({ id, kind, stem, ...rest } as Question), stem).toEqual(publicView(question));
  }
});

test("no view tells a reason, a feedback, a source, a fact, or what is to be typed or marked", () => {
  for (const question of questions) {
    const { stem, explanation, asked, reveals, cites } = question;
    const parts = partsOf(question);
    const view = JSON.stringify({ ...publicView(question), stem: "" });
    const told = [
      ...[explanation, ...asked, ...reveals, ...cites.map(({ label }) => label)],
      ...parts.flatMap(({ feedback, because }) => [feedback, because.statement]),
      ...("key" in question ? parts.map(({ text }) => text) : []),
    ];
    expect(
      told.filter((text) => view.includes(text)),
      stem,
    ).toEqual([]);
    expect(view, stem).not.toMatch(/"(right|verdict|because|value|order|pairs|places|key)":|\b[a-z]+:[a-z]/);
  }
});

test("the map shows the outlines of each option, those of a group together, and no name", () => {
  const { options } = publicView(inventedQuestions["find on the map"]) as Extract<
    ReturnType<typeof publicView>,
    { readonly kind: "find on the map" }
  >;
  const group = islandOutlines.features.filter(({ properties }) => properties.partOf === "place:habomai");
  expect(options.map(({ id, outlines }) => [id, outlines.length])).toEqual([
    ["a", 1],
    ["b", group.length],
  ]);
  expect(options[1]?.outlines).toEqual(group.map(({ geometry }) => geometry.coordinates));
  expect(JSON.stringify(options)).not.toMatch(/Shikotan|Habomai/);
});

test("a view survives JSON", () => {
  for (const question of oneOfEachKind) {
    const view = publicView(question);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  }
});
