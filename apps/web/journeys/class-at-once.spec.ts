import type { QuestionKind } from "@communique/quiz";
import { expect, test } from "@playwright/test";
import { clientOf } from "./client-of.ts";
import { Server } from "./server.ts";

const students = 100;
const length = 10;
const kinds: QuestionKind[] = ["single choice", "true or false", "who says so", "kind of statement"];

// biome-ignore lint/style/noProcessEnv: whoever runs the journeys says where PostgreSQL is.
const databaseUrl = process.env.TEST_DATABASE_URL || undefined;
const databases = [
  { name: "PGlite", url: undefined },
  ...(databaseUrl === undefined ? [] : [{ name: "PostgreSQL", url: databaseUrl }]),
];

for (const { name, url } of databases) {
  test(`a hundred students take one assignment at once on ${name}, and nothing of it is lost or doubled`, async () => {
    test.setTimeout(240_000);
    const server = await Server.started(url);
    try {
      const teacher = clientOf(server);
      const { assignment, code } = await given(teacher);
      const everyoneIsDone = Promise.all(
        Array.from({ length: students }, (_, number) => takeAssignment(server, { number, code, assignment })),
      );
      let isDone = false;
      everyoneIsDone.finally(() => {
        isDone = true;
      });
      const seen: number[] = [];
      while (!isDone) {
        const { overview } = await teacher.results.open.query({ assignment });
        seen.push(overview.handedIn);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      const taken = await everyoneIsDone;

      // What the teacher saw only grew, and in the end it is what the students were told.
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      expect(taken.map(({ answered }) => answered)).toEqual(Array.from({ length: students }, () => length));
      const results = await teacher.results.open.query({ assignment });
      expect(results.overview).toMatchObject({
        students,
        handedIn: students,
        working: 0,
        attempts: students,
        of: length,
      });
      expect(results.students.map(({ name, result }) => ({ name, right: result?.right }))).toEqual(
        taken
          .map(({ name, right }) => ({ name, right }))
          .toSorted((one, other) => one.name.localeCompare(other.name, "en", { numeric: true })),
      );
    } finally {
      await server.stop();
    }
  });
}

async function given(teacher: ReturnType<typeof clientOf>) {
  const set = await teacher.set.create.mutate({ title: "Thursday" });
  const drawn = await teacher.set.draw.mutate({ set: set.id, count: length, seed: "class", kinds });
  await teacher.set.save.mutate({ set: set.id, revision: 1, title: "Thursday", items: drawn.map(({ id }) => id) });
  const { id: ofClass, code } = await teacher.class.create.mutate({ title: "7b" });
  const terms = { title: "For Monday", opens: null, closes: null, timeZone: "UTC", feedback: "after each" as const };
  const { id: assignment } = await teacher.assignment.give.mutate({ class: ofClass, set: set.id, ...terms });
  return { code, assignment };
}

/** Takes it to the end, giving the first answer twice as an impatient finger does; tells what the student was told. */
async function takeAssignment(
  server: Server,
  { number, code, assignment }: { readonly number: number; readonly code: string; readonly assignment: string },
) {
  const student = clientOf(server);
  const name = `Student ${number}`;
  await student.class.join.mutate({ code, name });
  const { id: attempt, items } = await student.assignment.start.mutate({ assignment });
  for (const [index, { question }] of items.entries()) {
    const options = "options" in question ? question.options : [];
    const answer = { option: options[(number + index) % options.length]?.id };
    const give = () => student.attempt.answer.mutate({ attempt, question: question.id, answer });
    const told = await Promise.all(index === 0 ? [give(), give()] : [give()]);
    for (const { feedback } of told) expect(feedback?.given).toEqual(answer);
  }
  const { answered, right } = await student.attempt.finish.mutate({ attempt });
  return { name, answered, right };
}
