import { and, asc, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import type { ResultAssignment, StoredResults } from "../result-store.ts";
import {
  answers,
  assignments,
  attempts,
  classes,
  classMembers,
  doubts,
  questions,
  sharedQuestions,
  sharedQuizzes,
} from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import { countedMember, endsAt, joinedOn, ownMember } from "./attempt-bounds.ts";
import { regradesQuery } from "./regrades.ts";

export function classResultsQuery(sql: Sql): Store["classResults"] {
  const findAssignment = assignmentQuery(sql);
  const findAttempts = attemptsQuery(sql);
  const findAnswers = answersQuery(sql);
  const findRegrades = regradesQuery(sql);
  const findDoubts = doubtsQuery(sql);
  const findArrangements = arrangementsQuery(sql);

  return async ({ learner, assignment }) => {
    if (!isUuid(learner) || !isUuid(assignment)) return undefined;
    const [found] = await findAssignment.execute({ learner, assignment });
    if (!found) return undefined;
    const { sharedAs, wishes, ...told } = found;
    // Answers after attempts: of one that was finished all are there, and one that was begun meanwhile waits for the next look.
    const given = await findAttempts.execute({ assignment });
    const of = new Set(given.map(({ id }) => id));
    const answered = (await findAnswers.execute({ assignment })).filter(({ attempt }) => of.has(attempt));
    const shown = new Set(answered.map(({ question }) => question));
    return {
      assignment: told,
      wishes,
      questions: await findQuestions(sql, sharedAs),
      members: await findMembers(sql, told),
      attempts: given,
      answers: answered,
      arrangements: (await findArrangements.execute({ assignment })).filter(({ hash }) => shown.has(hash)),
      regrades: await findRegrades.execute({ assignment }),
      doubts: (await findDoubts.execute({ assignment })).filter(({ attempt }) => of.has(attempt)),
    };
  };
}

function assignmentQuery(sql: Sql) {
  return sql
    .select({
      id: assignments.id,
      title: assignments.title,
      classId: assignments.classId,
      classTitle: classes.title,
      opensAt: assignments.opensAt,
      closesAt: assignments.closesAt,
      timeZone: assignments.timeZone,
      sharedAs: assignments.sharedAs,
      wishes: sharedQuizzes.wishes,
    })
    .from(assignments)
    .innerJoin(sharedQuizzes, eq(sharedQuizzes.id, assignments.sharedAs))
    .innerJoin(classes, eq(classes.id, assignments.classId))
    .where(and(eq(assignments.id, text.placeholder("assignment")), eq(classes.learnerId, text.placeholder("learner"))))
    .prepare("find_assignment_of_teacher");
}

function attemptsQuery(sql: Sql) {
  return sql
    .select({
      id: attempts.id,
      learner: attempts.learnerId,
      startedAt: attempts.startedAt,
      finishedAt: attempts.finishedAt,
      endsAt,
    })
    .from(attempts)
    .innerJoin(assignments, joinedOn.assignment)
    .leftJoin(ownMember, joinedOn.own)
    .leftJoin(countedMember, joinedOn.counted)
    .where(eq(attempts.assignmentId, text.placeholder("assignment")))
    .orderBy(asc(attempts.startedAt), asc(attempts.id))
    .prepare("find_attempts_of_assignment");
}

function answersQuery(sql: Sql) {
  return sql
    .select({
      attempt: answers.attemptId,
      question: answers.questionHash,
      answer: answers.answer,
      answeredAt: answers.answeredAt,
    })
    .from(answers)
    .innerJoin(attempts, eq(attempts.id, answers.attemptId))
    .where(eq(attempts.assignmentId, text.placeholder("assignment")))
    .orderBy(asc(answers.id))
    .prepare("find_answers_of_assignment");
}

function doubtsQuery(sql: Sql) {
  return sql
    .select({
      attempt: doubts.attemptId,
      content: questions.contentId,
      text: doubts.text,
      raisedAt: doubts.raisedAt,
    })
    .from(doubts)
    .innerJoin(attempts, eq(attempts.id, doubts.attemptId))
    .innerJoin(questions, eq(questions.hash, doubts.questionHash))
    .where(eq(attempts.assignmentId, text.placeholder("assignment")))
    .orderBy(asc(doubts.raisedAt), asc(doubts.attemptId))
    .prepare("find_doubts_of_assignment");
}

function findQuestions(sql: Sql, quiz: string): Promise<StoredResults["questions"]> {
  return sql
    .select({ hash: questions.hash, body: questions.body })
    .from(sharedQuestions)
    .innerJoin(questions, eq(questions.hash, sharedQuestions.questionHash))
    .where(eq(sharedQuestions.quizId, quiz))
    .orderBy(asc(sharedQuestions.position));
}

function findMembers(sql: Sql, { classId }: ResultAssignment): Promise<StoredResults["members"]> {
  return sql
    .select({
      learner: classMembers.learnerId,
      name: classMembers.name,
      removedAt: classMembers.removedAt,
      mergedInto: classMembers.mergedInto,
    })
    .from(classMembers)
    .where(eq(classMembers.classId, classId))
    .orderBy(asc(classMembers.joinedAt), asc(classMembers.learnerId));
}

function arrangementsQuery(sql: Sql) {
  return sql
    .selectDistinctOn([questions.hash], { hash: questions.hash, body: questions.body, content: questions.contentId })
    .from(attempts)
    .innerJoin(answers, eq(answers.attemptId, attempts.id))
    .innerJoin(questions, eq(questions.hash, answers.questionHash))
    .where(eq(attempts.assignmentId, text.placeholder("assignment")))
    .prepare("find_arrangements_of_assignment");
}
