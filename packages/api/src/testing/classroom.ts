import { type Answer, rightAnswer } from "@communique/quiz";
import type { AssignmentView } from "../assignment-views.ts";
import { thaw } from "../attempt/frozen.ts";
import type { Service } from "../context.ts";
import type { AttemptView } from "../views.ts";
import { type Browser, browserOf } from "./browser.ts";

type Giving = Parameters<ReturnType<Browser["call"]>["assignment"]["give"]>[0];

export interface Classroom {
  readonly teacher: Browser;
  readonly student: Browser;
  /** Ids. */
  readonly school: string;
  readonly member: string;
  readonly set: string;
  readonly give: (given?: Partial<Giving>) => Promise<AssignmentView>;
}

/** A teacher with a set of three questions and a class, and a student who has joined it. */
export async function classroomIn(service: Service): Promise<Classroom> {
  const [teacher, student] = [browserOf(service), browserOf(service)];
  const { id: set, revision } = await teacher.call().set.create({ title: "Thursday" });
  const drawn = await teacher.call().set.draw({ set, count: 3, seed: "tea", kinds: ["single choice"] });
  await teacher.call().set.save({ set, revision, title: "Thursday", items: drawn.map(({ id }) => id) });
  const { id: school, code } = await teacher.call().class.create({ title: "8b" });
  await student.call().class.join({ code, name: "Ada" });
  const member = (await teacher.call().class.open({ class: school })).members[0]?.id ?? "";
  const usual = { opens: null, closes: null, timeZone: "Europe/Berlin", feedback: "at the end" } as const;
  const give = (given: Partial<Giving> = {}) =>
    teacher.call().assignment.give({ class: school, set, title: "Thursday", ...usual, ...given });
  return { teacher, student, school, member, set, give };
}

/** The key of each question, as the store has it frozen. */
export async function keysOf(service: Service, { id }: AttemptView, browser: Browser): Promise<readonly Answer[]> {
  const session = browser.session();
  const stored = await service.store.attempt({ learner: session.kind === "learner" ? session.id : "", attempt: id });
  return (stored?.questions ?? []).map((frozen) => rightAnswer(thaw(frozen)));
}
