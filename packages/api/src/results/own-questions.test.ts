import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service } from "../context.ts";
import { browserOf, openTestService } from "../testing/browser.ts";
import { writtenId, writtenQuestions } from "../testing/written-questions.ts";

let opened: AsyncDisposable & { readonly service: Service };

beforeAll(async () => {
  opened = await openTestService();
});
afterAll(() => opened[Symbol.asyncDispose]());

const { single, typed } = writtenQuestions;

/** A class that was given two own questions, and a student who chose the wrong option and typed a wrong answer. */
async function answered() {
  const [teacher, student] = [browserOf(opened.service), browserOf(opened.service)];
  const { id: set, revision } = await teacher.call().set.create({ title: "Mine" });
  const items = [writtenId(0), writtenId(1)];
  const written = { [writtenId(0)]: single, [writtenId(1)]: typed };
  await teacher.call().set.save({ set, revision, title: "Mine", items, written });
  const { id: school, code } = await teacher.call().class.create({ title: "8b" });
  const terms = { opens: null, closes: null, timeZone: "UTC", feedback: "at the end" } as const;
  const { id: assignment } = await teacher.call().assignment.give({ class: school, set, title: "Mine", ...terms });
  await student.call().class.join({ code, name: "Ada" });
  const attempt = await student.call().assignment.start({ assignment });
  for (const { question } of attempt.items) {
    const other =
      "options" in question ? question.options.find((one) => "text" in one && one.text.startsWith("5")) : null;
    const answer = other ? { option: other.id } : { text: "Laika" };
    await student.call().attempt.answer({ attempt: attempt.id, question: question.id, answer });
  }
  await student.call().attempt.finish({ attempt: attempt.id });
  return { teacher, student, assignment, attempt: attempt.id };
}

test("own questions are counted, and say whose they are", async () => {
  const { teacher, assignment } = await answered();
  const { questions, students } = await teacher.call().results.open({ assignment });
  expect(students).toMatchObject([{ name: "Ada", result: { points: 0, of: 2 } }]);
  expect(questions.map(({ question, key }) => [question.isOwn, key])).toEqual([
    [true, "1–3 November 2000"],
    [true, "Yuri Gagarin"],
  ]);
  expect(questions[0]?.table.rows).toMatchObject([
    { feedback: null, statement: null },
    { feedback: null, statement: null },
  ]);
  const [{ id: member }] = students as [(typeof students)[0]];
  const { attempts, practise } = await teacher.call().results.student({ assignment, student: member });
  expect(attempts[0]?.items.map(({ question }) => question.isOwn)).toEqual([true, true]);
  expect(practise).toEqual([]);
  const file = await teacher.call().results.file({ assignment, format: "answers" });
  expect(file.content).toContain("Laika");
  const table = await teacher.call().results.file({ assignment, format: "questions" });
  expect(table.content).toContain("single choice, own, not checked against the facts");
});

test("what is taken as right too counts for whoever gave it, and the student is told", async () => {
  const { teacher, student, assignment, attempt } = await answered();
  const { questions } = await teacher.call().results.open({ assignment });
  const correct = (place: number, text: string) =>
    teacher.call().results.regrade({
      ...{ assignment, question: questions[place]?.id ?? "", reason: "The dog flew first." },
      change: { kind: "also right", texts: [text] },
    });
  await expect(correct(0, "6 November 2000")).rejects.toMatchObject({ reason: "invalid-input" });
  await correct(0, "5–6 November 2000");
  await correct(1, "laika");
  expect((await teacher.call().results.open({ assignment })).students).toMatchObject([
    { result: { points: 2, of: 2 } },
  ]);
  const told = await student.call().attempt.result({ attempt });
  expect(told.corrections.map(({ number }) => number)).toEqual([1, 2]);
  expect(told).toMatchObject({ right: 2, total: 2, credit: 2, creditBefore: 0, before: { right: 0, total: 2 } });
});
