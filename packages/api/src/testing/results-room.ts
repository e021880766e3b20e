import type { QuestionKind } from "@communique/quiz";
import type { Service } from "../context.ts";
import type { AttemptView } from "../views.ts";
import { type Browser, browserOf } from "./browser.ts";

export interface Student {
  readonly id: string;
  readonly browser: Browser;
}

/** A class with an assignment, and nobody in it. */
export interface ResultsRoom {
  readonly teacher: Browser;
  /** Ids. */
  readonly school: string;
  readonly assignment: string;
  readonly join: (name: string) => Promise<Student>;
  readonly start: (student: Student) => Promise<AttemptView>;
}

type Giving = Parameters<ReturnType<Browser["call"]>["assignment"]["give"]>[0];

/** Asks a question of each of these kinds. Each student has an order of their own. */
export async function resultsRoomIn(
  service: Service,
  kinds: readonly QuestionKind[],
  given: Partial<Giving> = {},
): Promise<ResultsRoom> {
  const teacher = browserOf(service);
  const questions = service.banks.article.questions();
  const { id: set, revision } = await teacher.call().set.create({ title: "Thursday" });
  const items = kinds.map((kind, index) => questions.filter((one) => one.kind === kind)[index]?.id ?? "");
  await teacher.call().set.save({ set, revision, title: "Thursday", items });
  const { id: school, code } = await teacher.call().class.create({ title: "8b" });
  const { id: assignment } = await teacher.call().assignment.give({
    ...{ class: school, set, title: "Thursday", opens: null, closes: null, timeZone: "Europe/Berlin" },
    ...{ feedback: "at the end", attemptsAllowed: 3, ...given },
  });
  return {
    ...{ teacher, school, assignment },
    async join(name) {
      const browser = browserOf(service);
      await browser.call().class.join({ code, name });
      const session = browser.session();
      return { id: session.kind === "learner" ? session.id : "", browser };
    },
    start: ({ browser }) => browser.call().assignment.start({ assignment }),
  };
}

/** Takes the quiz: whether each of the questions is answered rightly, "+" yes, "-" no, "." not at all. */
export async function takes(
  { teacher, assignment, start }: ResultsRoom,
  student: Student,
  how: string,
  hands = true,
): Promise<AttemptView> {
  const attempt = await start(student);
  const { questions } = await teacher.call().results.open({ assignment });
  for (const [index, sign] of [...how].entries()) {
    const asked = questions[index];
    const item = attempt.items.find(({ question }) => question.stem === asked?.question.stem);
    if (sign === "." || !asked || !item || !("options" in item.question)) continue;
    const rows = asked.table.rows.filter(({ right }) => right === (sign === "+"));
    const option = item.question.options.find((one) => "text" in one && one.text === rows[0]?.text);
    await student.browser.call().attempt.answer({
      ...{ attempt: attempt.id, question: item.question.id, answer: { option: option?.id } },
    });
  }
  if (hands) await student.browser.call().attempt.finish({ attempt: attempt.id });
  return attempt;
}
