import fc from "fast-check";
import { expect, test } from "vitest";
import type { Question } from "../question/question.ts";
import { audit } from "./audit.ts";
import { problemMessage } from "./problem-message.ts";
import { changed } from "./testing/change-question.ts";
import { everyGoodQuestion } from "./testing/every-good-question.ts";
import { allInventedFacts } from "./testing/invented-matters.ts";
import { oddPart, pathsIn } from "./testing/parts-replaced.ts";

const questions: readonly Question[] = Object.values(everyGoodQuestion);

/** Whether there is an answer, in words. */
function answers(data: unknown): boolean {
  return audit(data, allInventedFacts).every((problem) => problemMessage(problem).includes(": "));
}

test("answers whatever JSON it is given", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => answers(data)),
    { numRuns: 10_000 },
  );
});

const partReplaced = fc
  .constantFrom(...questions)
  .chain((question) =>
    fc
      .array(fc.tuple(fc.constantFrom(...pathsIn(question)), oddPart), { minLength: 1, maxLength: 3 })
      .map((changes) => changes.reduce<unknown>((data, [path, part]) => changed(data, path, part), question)),
  );

test("answers whatever stands in a part of a question", () => {
  fc.assert(
    fc.property(partReplaced, (data) => answers(data)),
    { numRuns: 60_000 },
  );
});

// Parts of other questions are of a type that may stand there, and so get further than other data.
const partOfAnother = fc
  .constantFrom(...questions)
  .chain((question) =>
    fc
      .constantFrom(...questions)
      .chain((other) =>
        fc
          .tuple(fc.constantFrom(...pathsIn(question)), fc.constantFrom(...pathsIn(other)))
          .map(([path, from]) => changed(question, path, partAt(other, from))),
      ),
  );

function partAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], data);
}

test("answers whatever stands in a question that belongs into another", () => {
  fc.assert(
    fc.property(partOfAnother, (data) => answers(data)),
    { numRuns: 30_000 },
  );
});

test("gives the same problems whatever the order of the facts", () => {
  fc.assert(
    fc.property(
      partOfAnother,
      fc.shuffledSubarray([...allInventedFacts], { minLength: allInventedFacts.length }),
      (data, facts) => {
        const told = (among: typeof facts) => audit(data, among).map(({ code, where }) => [code, where]);
        expect(told(facts)).toEqual(told([...allInventedFacts]));
      },
    ),
    { numRuns: 200 },
  );
});
