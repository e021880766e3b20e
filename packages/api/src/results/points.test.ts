import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service } from "../context.ts";
import { openTestService } from "../testing/browser.ts";
import { type Classroom, classroomIn, keysOf } from "../testing/classroom.ts";
import { resultsRoomIn } from "../testing/results-room.ts";

let opened: AsyncDisposable & { readonly service: Service };

beforeAll(async () => {
  opened = await openTestService();
});
afterAll(() => opened[Symbol.asyncDispose]());

const heading = { id: "rest", at: 1, title: "The rest", instruction: "" };

/** A class that was given three questions, worth four points, a half and nothing, the last two in a section. */
async function weighed(given: Parameters<Classroom["give"]>[0] = {}) {
  const room = await classroomIn(opened.service);
  const { items, revision, title } = await room.teacher.call().set.open({ set: room.set });
  const ids = items.map(({ id }) => id);
  const points = { [ids[0] ?? ""]: 4, [ids[1] ?? ""]: 0.5, [ids[2] ?? ""]: 0 };
  await room.teacher.call().set.save({ set: room.set, revision, title, items: ids, points, sections: [heading] });
  const { id: assignment } = await room.give({ attemptsAllowed: 5, ...given });
  const stems = items.map(({ question }) => question.stem);
  return { ...room, assignment, stems, results: () => room.teacher.call().results };
}

/** Answers these of the questions, by their place in the set, rightly, and hands in. */
async function takes({ student, assignment, stems }: Awaited<ReturnType<typeof weighed>>, right: readonly number[]) {
  const attempt = await student.call().assignment.start({ assignment });
  const keys = await keysOf(opened.service, attempt, student);
  for (const [place, { question }] of attempt.items.entries()) {
    if (!right.includes(stems.indexOf(question.stem))) continue;
    await student.call().attempt.answer({ attempt: attempt.id, question: question.id, answer: keys[place] });
  }
  return student.call().attempt.finish({ attempt: attempt.id });
}

test("a student is told the points, in an order that is one's own within the sections", async () => {
  const room = await weighed();
  const result = await takes(room, [0, 2]);
  expect(result).toMatchObject({ right: 2, total: 3, points: { points: 4, of: 4.5 } });
  expect(result.attempt.sections).toEqual([heading]);
  expect(result.attempt.points.toSorted()).toEqual([0, 0.5, 4]);
  expect(result.attempt.points[0]).toBe(4);
  expect(result.attempt.items[0]?.question.stem).toBe(room.stems[0]);
});

test("the best attempt is the one with the most points, not the one with the most right answers", async () => {
  const room = await weighed();
  await takes(room, [0]);
  await takes(room, [1, 2]);
  expect(await room.student.call().assignment.assigned({ class: room.school })).toMatchObject([
    { best: { right: 1, total: 3, points: { points: 4, of: 4.5 } } },
  ]);
});

test("what is partly right makes an attempt the best for student and teacher alike, though no points are told", async () => {
  const room = await resultsRoomIn(opened.service, ["several right", "several right", "several right"]);
  const { browser } = await room.join("Ada");
  const take = async (ticked: (right: readonly string[], place: number) => readonly string[]) => {
    const { assignment } = room;
    const attempt = await browser.call().assignment.start({ assignment });
    const keys = await keysOf(opened.service, attempt, browser);
    for (const [place, { question }] of attempt.items.entries()) {
      const key = keys[place];
      const options = key && "options" in key ? ticked(key.options, place) : [];
      await browser.call().attempt.answer({ attempt: attempt.id, question: question.id, answer: { options } });
    }
    await browser.call().attempt.finish({ attempt: attempt.id });
  };
  await take((right, place) => (place === 0 ? right : []));
  await take((right) => right.slice(1));
  expect(await browser.call().assignment.assigned({ class: room.school })).toMatchObject([
    { best: { right: 0, total: 3, before: null, points: null } },
  ]);
  const { students } = await room.teacher.call().results.open({ assignment: room.assignment, counting: "best" });
  expect(students).toMatchObject([{ result: { right: 0, of: 3 } }]);
  expect(students[0]?.result?.points).toBeGreaterThan(1);
});

test("as long as nothing is told, no points are", async () => {
  const room = await weighed({ feedback: "never" });
  expect(await takes(room, [0])).toMatchObject({ right: null });
  expect(await room.student.call().assignment.assigned({ class: room.school })).toMatchObject([{ best: null }]);
});

test("a class has points of points, and what a question is by itself does not depend on its worth", async () => {
  const room = await weighed();
  await takes(room, [0]);
  const { assignment } = room;
  const { overview, students, questions } = await room.results().open({ assignment });
  expect(overview).toMatchObject({ of: 4.5, isWeighed: true, statistics: { mean: { value: 4 } } });
  expect(overview.histogram.findIndex(({ attempts }) => attempts === 1)).toBe(8);
  expect(students).toMatchObject([{ needsHelp: false, result: { points: 4, of: 4.5, right: 1, before: null } }]);
  expect(questions).toMatchObject([
    { points: 4, statistics: { facility: { value: 1 } } },
    { points: 0.5, statistics: { facility: { value: 0 } } },
    { points: 0, statistics: { facility: { value: 0 } } },
  ]);
  const student = await room.results().student({ assignment, student: room.member });
  expect(student.attempts[0]?.items.map(({ points }) => points)).toEqual([
    { points: 4, of: 4 },
    { points: 0, of: 0.5 },
    { points: 0, of: 0 },
  ]);
});

test("where no question counts, nobody has a share of the points", async () => {
  const room = await weighed();
  await takes(room, [0]);
  const { assignment } = room;
  const { questions } = await room.results().open({ assignment });
  for (const { id: question } of questions.slice(0, 2)) {
    await room.results().regrade({ assignment, question, change: { kind: "withdrawn" }, reason: "It was not read." });
  }
  const { overview, students } = await room.results().open({ assignment });
  expect(overview).toMatchObject({ attempts: 1, of: 0, histogram: [] });
  expect(students).toMatchObject([{ needsHelp: false, result: { points: 0, of: 0 } }]);
});

test("a correction moves as many points as the question is worth, for teacher and student", async () => {
  const room = await weighed();
  const attempt = await takes(room, [1]);
  const { assignment } = room;
  const { questions } = await room.results().open({ assignment });
  const correct = (place: number, kind: "point for all" | "withdrawn") =>
    room.results().regrade({
      ...{ assignment, question: questions[place]?.id ?? "", change: { kind }, reason: "It was read in two ways." },
    });
  const before = { points: 0.5, of: 4.5 };
  await correct(0, "point for all");
  const seen = async () => (await room.results().open({ assignment })).students[0]?.result;
  expect(await seen()).toMatchObject({ points: 4.5, of: 4.5, before });
  await correct(1, "withdrawn");
  expect(await seen()).toMatchObject({ points: 4, of: 4, before });
  expect(await room.student.call().attempt.result({ attempt: attempt.attempt.id })).toMatchObject({
    ...{ points: { points: 4, of: 4 }, pointsBefore: before, bySection: [{ title: "The rest", right: 0, total: 1 }] },
  });
  expect(await room.student.call().assignment.assigned({ class: room.school })).toMatchObject([
    { best: { points: { points: 4, of: 4 }, pointsBefore: before } },
  ]);
});

test("files have the points, and what each question is worth", async () => {
  const room = await weighed();
  await takes(room, [0, 1]);
  const { assignment } = room;
  const file = async (format: "students" | "questions" | "answers") => {
    const { content } = await room.results().file({ assignment, format });
    return content.replaceAll('"', "").trim().split("\r\n");
  };
  const [heads, ada] = await file("students");
  expect(heads).toMatch(/,Question 1 \(of 4\),Question 2 \(of 0.5\),Question 3 \(of 0\)$/);
  expect(ada).toMatch(/^Ada,handed in,1,2,2,4.5,4.5,,,[\d.]+,4,0.5,0$/);
  expect((await file("questions")).map((row) => row.split(",").at(-1))).toEqual(["Worth", "4", "0.5", "0"]);
  expect((await file("answers")).map((row) => row.split(",").at(-1))).toEqual(["Of", "4", "0.5", "0"]);
});

test("points and sections come back out of a saved file", async () => {
  const room = await weighed();
  const { attempt } = await takes(room, [0, 1, 2]);
  const { data } = await room.student.call().learner.export();
  expect(data.attempts).toMatchObject([{ points: attempt.points, sections: [heading] }]);
  await room.student.call().learner.erase({ confirm: "erase" });
  await room.student.call().learner.bringBack(JSON.parse(JSON.stringify(data)));
  expect((await room.student.call().learner.export()).data.attempts).toEqual(data.attempts);
  const { data: teachers } = await room.teacher.call().learner.export();
  expect(teachers.sets).toMatchObject([{ draft: { sections: [heading] } }]);
});
