import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChoiceQuestion, Option } from "../question/question.ts";
import { audit } from "./audit.ts";
import { problemMessage } from "./problem-message.ts";
import { goodQuestions } from "./testing/good-questions.ts";
import { inventedFacts } from "./testing/invented-facts.ts";

type Swapped = "because" | "value" | "text";

const swaps = fc.constantFrom(...Object.values(goodQuestions)).chain((question) =>
  fc.record({
    question: fc.constant(question),
    part: fc.constantFrom<Swapped>("because", "value", "text"),
    places: fc.shuffledSubarray([...question.options.keys()].slice(1), { minLength: 1, maxLength: 1 }),
  }),
);

function swapped(question: ChoiceQuestion, part: Swapped, place: number): ChoiceQuestion {
  const options: readonly Option<unknown>[] = question.options;
  const [first, other] = [options[0], options[place]];
  if (!first || !other) return question;
  const mixed = options.map((option) => {
    if (option === first) return { ...first, [part]: other[part] };
    return option === other ? { ...other, [part]: first[part] } : option;
  });
  return { ...question, options: mixed } as unknown as ChoiceQuestion;
}

test("never lets pass a question whose right option has changed places with a wrong one", () => {
  fc.assert(
    fc.property(swaps, ({ question, part, places: [place = 1] }) => {
      expect(audit(swapped(question, part, place), inventedFacts)).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("never lets pass a question when the facts that prove it are gone", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(goodQuestions)), (question) => {
      const [proof] = question.asked[0].split("#");
      const problems = audit(
        question,
        inventedFacts.filter(({ id }) => id !== proof),
      );
      expect(problems).not.toEqual([]);
      expect(problems.map(problemMessage).every((message) => message.includes(": "))).toBe(true);
    }),
  );
});

test("gives the same problems whatever the order of the facts", () => {
  fc.assert(
    fc.property(
      swaps,
      fc.shuffledSubarray([...inventedFacts], { minLength: inventedFacts.length }),
      ({ question, part }, facts) => {
        const wrong = swapped(question, part, 1);
        const codesOf = (among: typeof inventedFacts) => audit(wrong, among).map(({ code }) => code);
        expect(codesOf(facts)).toEqual(codesOf(inventedFacts));
      },
    ),
    { numRuns: 30 },
  );
});
