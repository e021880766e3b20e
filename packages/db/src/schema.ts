import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  customType,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Json, JsonObject } from "./json.ts";

/** Drizzle's own `jsonb` parses what the driver has parsed already: the answer "1952" would come back as a number. */
const jsonb = customType<{ data: Json; driverData: string }>({ dataType: () => "jsonb", toDriver: toJsonText });
const jsonbObject = customType<{ data: JsonObject; driverData: string }>({
  dataType: () => "jsonb",
  toDriver: toJsonText,
});

/** As precise as a `Date`, so that a time comes back as it went in. */
const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

export const learners = pgTable("learners", {
  id: uuid("id").primaryKey().defaultRandom(),
  createdAt: moment("created_at").notNull(),
});

export const attempts = pgTable(
  "attempts",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    learnerId: uuid("learner_id").notNull(),
    address: text("address").notNull(),
    wishes: jsonbObject("wishes").notNull(),
    startedAt: moment("started_at").notNull(),
    finishedAt: moment("finished_at"),
  },
  (attempt) => [
    foreignKey({ name: "attempts_learner", columns: [attempt.learnerId], foreignColumns: [learners.id] }),
    uniqueIndex("attempts_one_unfinished")
      .on(attempt.learnerId, attempt.address)
      .where(sql`${attempt.finishedAt} is null`),
    // Ascending, and read backwards: Drizzle's `.desc()` puts nulls last, which `order by … desc` cannot use.
    index("attempts_newest_first").on(attempt.learnerId, attempt.startedAt, attempt.id),
  ],
);

/** Each question once, frozen: what an attempt showed stays readable whatever becomes of the facts. */
export const questions = pgTable("questions", {
  hash: text("hash").primaryKey(),
  body: jsonbObject("body").notNull(),
});

export const attemptQuestions = pgTable(
  "attempt_questions",
  {
    attemptId: uuid("attempt_id").notNull(),
    position: integer("position").notNull(),
    questionHash: text("question_hash").notNull(),
  },
  (shown) => [
    primaryKey({ name: "attempt_questions_key", columns: [shown.attemptId, shown.position] }),
    unique("attempt_questions_once").on(shown.attemptId, shown.questionHash),
    foreignKey({ name: "attempt_questions_attempt", columns: [shown.attemptId], foreignColumns: [attempts.id] }),
    foreignKey({ name: "attempt_questions_question", columns: [shown.questionHash], foreignColumns: [questions.hash] }),
  ],
);

/** Append-only: a trigger of its own migration refuses every update and delete. */
export const answers = pgTable(
  "answers",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    attemptId: uuid("attempt_id").notNull(),
    questionHash: text("question_hash").notNull(),
    answer: jsonb("answer").notNull(),
    isRight: boolean("is_right").notNull(),
    answeredAt: moment("answered_at").notNull(),
  },
  (answer) => [
    unique("answers_once").on(answer.attemptId, answer.questionHash),
    foreignKey({
      name: "answers_question_of_attempt",
      columns: [answer.attemptId, answer.questionHash],
      foreignColumns: [attemptQuestions.attemptId, attemptQuestions.questionHash],
    }),
  ],
);

export const secrets = pgTable("secrets", {
  name: text("name").primaryKey(),
  value: text("value").notNull(),
});

function toJsonText(value: Json): string {
  return JSON.stringify(value);
}
