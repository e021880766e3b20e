import { and, asc, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import type { ResultStore } from "../result-store.ts";
import { assignments, attempts, classes, classMembers, questions, regrades, sharedQuestions } from "../schema.ts";
import { isUuid } from "../uuid.ts";

const shown = {
  question: regrades.questionHash,
  content: questions.contentId,
  change: regrades.change,
  reason: regrades.reason,
  madeAt: regrades.madeAt,
};

export function regradesQuery(sql: Sql) {
  return sql
    .select(shown)
    .from(regrades)
    .innerJoin(questions, eq(questions.hash, regrades.questionHash))
    .where(eq(regrades.assignmentId, text.placeholder("assignment")))
    .orderBy(asc(regrades.id))
    .prepare("find_regrades");
}

export function regradeQueries(sql: Sql): Pick<ResultStore, "appendRegrade" | "resultsMark"> {
  const append = appendQuery(sql);
  const mark = markQuery(sql);
  return {
    async appendRegrade({ learner, assignment, change, ...given }) {
      if (!isUuid(learner) || !isUuid(assignment)) return "no-assignment";
      const [found] = await append.execute({ learner, assignment, change: JSON.stringify(change), ...given });
      if (!found) return "no-assignment";
      return found.appended ? "appended" : "no-question";
    },
    async resultsMark({ learner, assignment }) {
      if (!isUuid(learner) || !isUuid(assignment)) return undefined;
      const [found] = await mark.execute({ learner, assignment });
      return found?.mark;
    },
  };
}

function appendQuery(sql: Sql) {
  const { placeholder, param } = text;
  const own = sql.$with("own").as(
    sql
      .select({ id: assignments.id, quiz: assignments.sharedAs })
      .from(assignments)
      .innerJoin(classes, eq(classes.id, assignments.classId))
      .where(and(eq(assignments.id, placeholder("assignment")), eq(classes.learnerId, placeholder("learner")))),
  );
  const appended = sql.$with("appended", {}).as(text`
    insert into ${regrades} (assignment_id, question_hash, change, reason, made_at)
    select own.id, asked.question_hash, ${placeholder("change")}::jsonb, ${placeholder("reason")}::text,
      ${param(placeholder("now"), regrades.madeAt)}::timestamptz
    from own join ${sharedQuestions} asked on asked.quiz_id = own.shared_as
    where asked.question_hash = ${placeholder("question")}
    returning id`);
  return sql
    .with(own, appended)
    .select({ appended: text<boolean>`exists (select from appended)` })
    .from(own)
    .prepare("append_regrade");
}

/** Answers and regrades are only ever added, and erased learners take theirs along: counts and the latest tell any change. */
function markQuery(sql: Sql) {
  const of = text`= ${assignments.id}`;
  return sql
    .select({
      mark: text<string>`concat_ws('.',
        (select concat_ws('.', count(*), count(finished_at)) from ${attempts} where assignment_id ${of}),
        (select count(*) from ${attempts} a join answers on answers.attempt_id = a.id where a.assignment_id ${of}),
        (select max(id) from ${regrades} where assignment_id ${of}),
        (select concat_ws('.', count(*), count(removed_at), count(merged_into), md5(string_agg(name, '/' order by joined_at, learner_id)))
          from ${classMembers} where class_id = ${assignments.classId}))`,
    })
    .from(assignments)
    .innerJoin(classes, eq(classes.id, assignments.classId))
    .where(and(eq(assignments.id, text.placeholder("assignment")), eq(classes.learnerId, text.placeholder("learner"))))
    .prepare("results_mark");
}
