import { statementsIn } from "@communique/domain";
import { expect, test } from "vitest";
import { inventedFacts } from "../audit/testing/invented-facts.ts";
import { rearrange } from "../compose/compose-quiz.ts";
import { grade } from "../grade.ts";
import { publicView } from "../public-view.ts";
import { rightAnswer } from "../right-answer.ts";
import { ownQuestionFrom } from "./own-question-from.ts";
import { ownQuestionSchema } from "./own-question-schema.ts";
import { choosing, finished, telling, typing } from "./testing/invented-written.ts";

const statements = new Map(statementsIn(inventedFacts).map((statement) => [statement.id, statement]));
const none = new Map();

test.each(finished)(
  "a $kind is asked, graded and read as JSON as any other, and says that it is a teacher's own",
  (written) => {
    const question = ownQuestionFrom("own-1", written, none);
    expect(ownQuestionSchema.parse(JSON.parse(JSON.stringify(question)))).toEqual(question);
    expect(publicView(question)).toMatchObject({ kind: written.kind, stem: written.stem, isOwn: true });
    for (const seed of ["tea", "rain", "moss"]) {
      const [shown = question] = rearrange([question], seed);
      expect(shown.id).toBe(question.id);
      expect(grade(shown, rightAnswer(shown))).toMatchObject({ verdict: "right", credit: 1 });
    }
  },
);

test("what is not marked as right is wrong, with what is said of it", () => {
  const question = ownQuestionFrom("own-1", choosing, none);
  expect(grade(question, { option: "b" })).toMatchObject({
    verdict: "wrong",
    notes: [{ text: "That is the rehearsal." }],
  });
  expect(grade(question, { option: "c" })).toMatchObject({ verdict: "wrong", notes: [{ text: "" }] });
  expect(grade(ownQuestionFrom("own-1", { ...telling, isTrue: false }, none), { option: "b" }).verdict).toBe("right");
});

test.each([
  ["lovelace", "right"],
  ["ADA LOVELACE", "right"],
  ["Byron", "wrong"],
])("of what is typed, any of its forms is taken: %s is %s", (text, verdict) => {
  expect(grade(ownQuestionFrom("own-1", typing, none), { text })).toMatchObject({ verdict });
});

test.each([
  ["3.5", "3.5", "5.3", "35", "3,5", "3"],
  ["-5", "−5", "5", "+5"],
  ["3:2", "3:2", "2:3", "32", "3 2"],
  ["C++", "c++", "C", "C#", "+"],
  ["the", "The", "a", ""],
  ["+", "＋", "-", "€"],
  ["€", "€.", "$", "+"],
  ["left and right", " Left  and RIGHT.", "right and left", "left"],
])(
  "where the answer is %s, %s is right, and of what differs in a sign or in its order nothing is",
  (key, right, ...others) => {
    const question = ownQuestionFrom("own-1", { ...typing, accepts: [key] }, none);
    expect(publicView(question)).toMatchObject({ form: "words" });
    expect(grade(question, { text: right })).toMatchObject({ verdict: "right" });
    for (const text of others) expect(grade(question, { text }), text).not.toMatchObject({ verdict: "right" });
  },
);

test("a question that was kept with words is read and graded by them", () => {
  const question = ownQuestionFrom("own-1", typing, none);
  if (question.kind !== "type the answer") throw new TypeError("It is to be typed.");
  const expected = { form: "words", accepts: ["Ada Lovelace"], apartFrom: [] } as const;
  const kept = ownQuestionSchema.parse({ ...question, key: { ...question.key, expected } });
  expect(grade(kept, { text: "Lovelace, Ada" })).toMatchObject({ verdict: "right" });
});

test.each([
  ["3 November 2000", "2000-11-03", "right"],
  ["3 November 2000", "4 November 2000", "wrong"],
  ["November 2000", "Nov 2000", "right"],
  ["1990s", "the 1990s", "right"],
  ["1–3 November 2000", "1 to 3 November 2000", "right"],
])("where %s is the date, %s is %s", (date, text, verdict) => {
  const question = ownQuestionFrom("own-1", { ...typing, form: "date", accepts: [date] }, none);
  expect(publicView(question)).toMatchObject({ form: "date" });
  expect(grade(question, { text })).toMatchObject({ verdict });
});

test("two that say the same are two questions, and one that is read again is one", () => {
  const idOf = (item: string) => ownQuestionFrom(item, choosing, none).id;
  expect(idOf("own-1")).not.toBe(idOf("own-2"));
  expect(idOf("own-1")).toBe(idOf("own-1"));
});

test("it cites what it rests on, as long as that is told", () => {
  const rests = ["event:talks#when", "claim:concession", "claim:forgotten"];
  const question = ownQuestionFrom("own-1", { ...choosing, rests }, statements);
  expect(question.cites.map(({ label }) => label)).toEqual(["Gazette 2 ¶1.2", "Gazette 2 ¶2.2"]);
  expect(question.statuses).toEqual(["stated", "reported"]);
  expect(ownQuestionFrom("own-1", choosing, statements).cites).toEqual([]);
});
