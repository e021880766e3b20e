import type { QuestionKind } from "@communique/quiz";
import type { Service } from "../context.ts";
import type { AttemptView } from "../views.ts";
import { type Browser, browserOf } from "./browser.ts";

export interface Student {
  readonly id: string;
  readonly browser: Browser;
}

/** A class with an assignment, before anybody has begun. */
export interface Classroom {
  readonly teacher: Browser;
  readonly assignment: string;
  readonly join: (name: string) => Promise<Student>;
  readonly start: (student: Student) => Promise<AttemptView>;
}

interface Sql {
  execute(statement: string): Promise<unknown>;
}

export async function classroomOf(service: Service, kinds: readonly QuestionKind[]): Promise<Classroom> {
  const teacher = browserOf(service);
  const questions = service.banks.article.questions();
  const { id: set } = await teacher.call().set.create({ title: "Thursday" });
  const items = kinds.map((kind, index) => questions.filter((one) => one.kind === kind)[index]?.id ?? "");
  await teacher.call().set.save({ set, revision: 1, title: "Thursday", items });
  const published = await teacher.call().set.publish({ set, revision: 2 });
  const shared = published.set.versions[0]?.shared ?? "";
  const sql = service.store.identity.sql as Sql;
  const [group, assignment] = [crypto.randomUUID(), crypto.randomUUID()];
  await sql.execute(`insert into classes (id, learner_id, title, code, created_at)
    values ('${group}', '${learnerIn(teacher)}', '8b', '${group}', now())`);
  await sql.execute(`insert into assignments
    (id, class_id, shared_as, title, opens_at, time_zone, attempts_allowed, feedback, is_shuffled, created_at)
    values ('${assignment}', '${group}', '${shared}', 'Thursday', now(), 'Europe/Berlin', 3, 'after each', false, now())`);
  return {
    teacher,
    assignment,
    async join(name) {
      const id = await service.store.createLearner(new Date());
      await sql.execute(`insert into class_members (class_id, learner_id, name, joined_at)
        values ('${group}', '${id}', '${name.replaceAll("'", "''")}', now())`);
      return { id, browser: browserOf(service, { kind: "learner", id }) };
    },
    async start({ browser }) {
      const attempt = await browser.call().attempt.start({ shared, seed: crypto.randomUUID().slice(0, 8) });
      await sql.execute(`update attempts set assignment_id = '${assignment}' where id = '${attempt.id}'`);
      return attempt;
    },
  };
}

function learnerIn(browser: Browser): string {
  const session = browser.session();
  return session.kind === "learner" ? session.id : "";
}
