import { read, utils } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Service } from "../context.ts";
import { openTestService } from "../testing/browser.ts";
import { type ResultsRoom, resultsRoomIn, type Student, takes } from "../testing/results-room.ts";

let opened: AsyncDisposable & { readonly service: Service };

beforeAll(async () => {
  opened = await openTestService();
});
afterAll(() => opened[Symbol.asyncDispose]());

const threeSingles = ["single choice", "single choice", "single choice"] as const;

async function classOf(...taken: readonly (readonly [name: string, how: string])[]) {
  const classroom = await resultsRoomIn(opened.service, threeSingles);
  const students: Student[] = [];
  for (const [name, how] of taken) {
    const student = await classroom.join(name);
    students.push(student);
    if (how) await takes(classroom, student, how);
  }
  const results = () => classroom.teacher.call().results;
  return { ...classroom, students, results, open: () => results().open({ assignment: classroom.assignment }) };
}

test("before anybody has begun, the members are there and no number is", async () => {
  const { open } = await classOf(["Ben", ""], ["Ada", ""]);
  const view = await open();
  expect(view.overview).toMatchObject({ students: 2, handedIn: 0, working: 0, attempts: 0, of: 3 });
  expect(view.overview.statistics.mean).toEqual({ outcome: "unmeasured", reason: "too few students" });
  expect(view.students).toMatchObject([
    { name: "Ada", state: "not begun", result: null, attempts: 0 },
    { name: "Ben", state: "not begun" },
  ]);
  expect(view.questions).toMatchObject([{ number: 1, finding: null, correction: null }, {}, {}]);
});

test("each student has the points of what was handed in, and who has less than half needs help", async () => {
  const classroom = await classOf(["Ada", "+++"], ["Ben", "+-."]);
  const cleo = await classroom.join("Cleo");
  await takes(classroom, cleo, "+..", false);
  const { overview, students, questions } = await classroom.open();
  expect(overview).toMatchObject({
    ...{ students: 3, handedIn: 2, working: 1, attempts: 2 },
    statistics: { mean: { value: 2 }, median: { value: 2 } },
  });
  expect(overview.histogram.map(({ attempts }) => attempts)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
  expect(students).toMatchObject([
    { name: "Ada", state: "handed in", needsHelp: false, result: { points: 3, of: 3, right: 3, before: null } },
    { name: "Ben", state: "handed in", needsHelp: true, answered: 2, result: { points: 1, of: 3 } },
    { name: "Cleo", state: "working", needsHelp: false, answered: 1, result: null },
  ]);
  expect(questions[1]?.statistics).toMatchObject({ facility: { value: 0.5 }, discriminationIndex: { value: 1 } });
  expect(questions[2]?.table.unanswered).toEqual({ upper: 0, middle: 0, lower: 1 });
});

test("of several attempts the first counts, unless another is asked for", async () => {
  const classroom = await classOf(["Ada", "+--"]);
  const [ada] = classroom.students;
  if (!ada) throw new Error("Ada is there.");
  await takes(classroom, ada, "+++");
  await takes(classroom, ada, "++-");
  const points = async (counting: "first" | "last" | "best" | "all") => {
    const { students, overview } = await classroom.results().open({ assignment: classroom.assignment, counting });
    return [students[0]?.result?.points, overview.attempts];
  };
  expect(await points("first")).toEqual([1, 1]);
  expect(await points("last")).toEqual([2, 1]);
  expect(await points("best")).toEqual([3, 1]);
  expect(await points("all")).toEqual([3, 3]);
});

test("a student on two devices is one, and who was removed is left out unless asked for", async () => {
  const classroom = await classOf(["Ada", "+++"], ["Ada's phone", "---"], ["Ben", "+--"]);
  const [ada, phone, ben] = classroom.students;
  const { member } = classroom.teacher.call().class;
  await member.merge({ class: classroom.school, member: phone?.id ?? "", into: ada?.id ?? "" });
  await member.remove({ class: classroom.school, member: ben?.id ?? "", removed: true });
  const { students, overview } = await classroom.open();
  expect(students).toMatchObject([{ name: "Ada", attempts: 2, result: { points: 3 } }]);
  expect(overview).toMatchObject({ students: 1, removed: 1 });
  const all = await classroom.results().open({ assignment: classroom.assignment, removed: true });
  expect(all.students).toMatchObject([{ name: "Ada" }, { name: "Ben", isRemoved: true }]);
});

test("what students doubt of a question is told beside it, in their words", async () => {
  const classroom = await classOf(["Ben", ""], ["Ada's phone", ""], ["Ada", ""]);
  const [ben, phone, ada] = classroom.students;
  const { member } = classroom.teacher.call().class;
  const of = { class: classroom.school };
  await member.merge({ ...of, member: phone?.id ?? "", into: ada?.id ?? "" });
  const asked = (await classroom.open()).questions[1]?.question.stem;
  for (const [student, text] of [
    [ben, "Two are right."],
    [phone, "<b>Why?</b>"],
  ] as const) {
    if (!student) throw new Error("The student is there.");
    const { id: attempt, items } = await classroom.start(student);
    const question = items.find((item) => item.question.stem === asked)?.question.id ?? "";
    await student.browser.call().attempt.doubt({ attempt, question, text });
  }
  expect((await classroom.open()).questions.map(({ doubts }) => doubts)).toMatchObject([
    [],
    [
      { name: "Ben", text: "Two are right." },
      { name: "Ada", text: "<b>Why?</b>" },
    ],
    [],
  ]);
});

describe("a question that turned out to be wrong", () => {
  const reason = "Two are right.";
  const regraded = async (
    change: Parameters<ReturnType<ResultsRoom["teacher"]["call"]>["results"]["regrade"]>[0]["change"],
  ) => {
    const classroom = await classOf(["Ada", "+++"], ["Ben", "-+."]);
    const question = (await classroom.open()).questions[0];
    if (!question) throw new Error("There are three.");
    await classroom.results().regrade({ assignment: classroom.assignment, question: question.id, change, reason });
    return { ...classroom, question };
  };

  test("counts for nobody when it is withdrawn, and the old points are shown beside the new", async () => {
    const { open } = await regraded({ kind: "withdrawn" });
    const { students, questions, overview } = await open();
    expect(students).toMatchObject([
      { result: { points: 2, of: 2, before: { points: 3, of: 3 } } },
      { result: { points: 1, of: 2, before: { points: 1, of: 3 } } },
    ]);
    expect(overview.of).toBe(2);
    expect(questions[0]).toMatchObject({ statistics: null, correction: { change: { kind: "withdrawn" }, reason } });
  });

  test("gives its point to everybody", async () => {
    const { open } = await regraded({ kind: "point for all" });
    const { students, questions } = await open();
    expect(students).toMatchObject([
      { result: { points: 3, before: null } },
      { result: { points: 2, of: 3, before: { points: 1, of: 3 } } },
    ]);
    expect(questions[0]?.statistics).toMatchObject({ facility: { value: 1 } });
  });

  test("takes another option as right too, and takes that back", async () => {
    const classroom = await classOf(["Ada", "+++"], ["Ben", "-+."]);
    const { assignment } = classroom;
    const question = (await classroom.open()).questions[0];
    const chosen = question?.others.find(({ students }) => students.lower > 0);
    const change = { kind: "also right", texts: [chosen?.text ?? ""] } as const;
    const given = { assignment, question: question?.id ?? "" };
    await classroom.results().regrade({ ...given, change: { kind: change.kind, texts: [...change.texts] }, reason });
    const after = await classroom.open();
    expect(after.students[1]?.result).toMatchObject({ points: 2, before: { points: 1, of: 3 } });
    expect(after.questions[0]?.table.rows.filter(({ right }) => right)).toHaveLength(2);
    expect(after.questions[0]?.others).toContainEqual(expect.objectContaining({ text: chosen?.text, right: true }));
    await classroom.results().regrade({ ...given, change: { kind: "as made" }, reason: "After all not." });
    const back = await classroom.open();
    expect(back.students[1]?.result).toMatchObject({ points: 1, before: null });
    expect(back.questions[0]).toMatchObject({
      correction: null,
      history: [{ reason: "After all not." }, { reason, change }],
    });
  });
});

test("what misled the best is told with what is said of that option, and the statement", async () => {
  const strong = Array.from({ length: 3 }, (_, index) => [`Strong ${index}`, "-++"] as const);
  const middle = Array.from({ length: 3 }, (_, index) => [`Middle ${index}`, "+-."] as const);
  const weak = Array.from({ length: 3 }, (_, index) => [`Weak ${index}`, "..."] as const);
  const { open } = await classOf(...strong, ...middle, ...weak);
  const [question, second] = (await open()).questions;
  const misled = question?.table.rows.find(({ students }) => students.upper === 3);
  expect(question?.finding).toEqual({
    words: `Option ${misled?.id?.toUpperCase()}, “${misled?.text}”, misled the strongest third of the class: 3 of 3 gave it, against 0 of 3 in the weakest third.`,
    reason: misled?.feedback,
    statement: expect.objectContaining({ id: misled?.statement, says: expect.any(String) }),
  });
  expect(second?.finding).toBe(null);
});

test("one student's answers are there as they were given, with what to practise", async () => {
  const { results, assignment, students } = await classOf(["Ada", "+-."]);
  const view = await results().student({ assignment, student: students[0]?.id ?? "" });
  expect(view).toMatchObject({
    name: "Ada",
    attempts: [
      {
        result: { points: 1 },
        items: [{ feedback: { verdict: "right" } }, { feedback: { verdict: "wrong" } }, { feedback: null }],
      },
    ],
  });
  expect(view.practise.length).toBeGreaterThan(0);
  expect(view.practise.every(({ right, total }) => right < total)).toBe(true);
});

const names = ["=1+1", "+1", "-1", "@SUM(A1)", "＝2+2", "A, B", 'The "Great"', "日本語", "שלום", "👩🏽‍🏫", "'quoted"];

test("the tables hold every student, every question and every answer", async () => {
  const { results, assignment, open } = await classOf(...names.map((name) => [name, "+-."] as const));
  const file = await results().file({ assignment, format: "xlsx" });
  const book = read(file.content, { type: "base64" });
  expect([file.name, book.SheetNames]).toEqual(["Thursday.xlsx", ["Students", "Questions", "Answers"]]);
  const rowsOf = (name: string) => utils.sheet_to_json<Record<string, unknown>>(book.Sheets[name] ?? {});
  const students = rowsOf("Students");
  expect(students.map(({ Name }) => Name).toSorted()).toEqual([...names].toSorted());
  expect(students.every((row) => row.Points === 1 && row.Of === 3 && row["Question 1"] === 1)).toBe(true);
  const { questions } = await open();
  expect(rowsOf("Questions")).toMatchObject(
    questions.map(({ number, question, key }) => ({ Number: number, Question: question.stem, "Right answer": key })),
  );
  expect(rowsOf("Answers")).toHaveLength(names.length * 3);
  for (const format of ["students", "questions", "answers"] as const) {
    const { content } = await results().file({ assignment, format });
    expect(content.startsWith("\ufeff")).toBe(true);
  }
});
