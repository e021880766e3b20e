import { sql as text } from "drizzle-orm";
import { assignments, sharedQuestions } from "../schema.ts";

/** An assignment as it is told, with how many questions it has. */
export const assignmentRow = {
  id: assignments.id,
  class: assignments.classId,
  shared: assignments.sharedAs,
  title: assignments.title,
  opensAt: assignments.opensAt,
  closesAt: assignments.closesAt,
  timeZone: assignments.timeZone,
  attemptsAllowed: assignments.attemptsAllowed,
  feedback: assignments.feedback,
  isShuffled: assignments.isShuffled,
  minutes: assignments.minutes,
  createdAt: assignments.createdAt,
  length: text<number>`(select count(*)::int from ${sharedQuestions} where ${sharedQuestions.quizId} = ${assignments.sharedAs})`,
};
