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
