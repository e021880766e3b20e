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
import type { Feedback } from "./stored-attempt.ts";

/** Drizzle's own `jsonb` parses what the driver has parsed already: the answer "1952" would come back as a number. */
const jsonb = customType<{ data: Json; driverData: string }>({ dataType: () => "jsonb", toDriver: toJsonText });
const jsonbObject = customType<{ data: JsonObject; driverData: string }>({
  dataType: () => "jsonb",
  toDriver: toJsonText,
});

/** As precise as a `Date`, so that a time comes back as it went in. */
const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

export const learners = pgTable(
  "learners",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    createdAt: moment("created_at").notNull(),
    /** Goes with the study into a saved file and back, and tells nothing of the id. */
    mark: uuid("mark").notNull().defaultRandom(),
    recoveryHash: text("recovery_hash"),
    /** Whether a teacher handed over this phrase, and so has seen it, or one before it. */
    isRecoveryHandedOver: boolean("is_recovery_handed_over").notNull().default(false),
    /** Browsers hold cookies of one epoch; those of an earlier one have ended. */
    epoch: integer("epoch").notNull().default(0),
  },
  (learner) => [uniqueIndex("learners_recovery").on(learner.recoveryHash)],
);

export const attempts = pgTable(
  "attempts",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    learnerId: uuid("learner_id").notNull(),
    address: text("address").notNull(),
    wishes: jsonbObject("wishes").notNull(),
    startedAt: moment("started_at").notNull(),
    finishedAt: moment("finished_at"),
    sharedAs: text("shared_as"),
    /** What it was given out as; none where somebody studies alone. */
    assignmentId: uuid("assignment_id"),
  },
  (attempt) => [
    foreignKey({ name: "attempts_learner", columns: [attempt.learnerId], foreignColumns: [learners.id] }),
    foreignKey({ name: "attempts_shared_quiz", columns: [attempt.sharedAs], foreignColumns: [sharedQuizzes.id] }),
    // A teacher who leaves takes the class along, and no student's own study.
    foreignKey({
      name: "attempts_assignment",
      columns: [attempt.assignmentId],
      foreignColumns: [assignments.id],
    }).onDelete("set null"),
    index("attempts_of_assignment").on(attempt.assignmentId, attempt.learnerId),
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
  /** The same for every arrangement of one question, and stored: a body is long, and slow to look into. */
  contentId: text("content_id").notNull().generatedAlwaysAs(sql`coalesce(body ->> 'id', hash)`),
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

/** Append-only: a trigger of its own migration refuses every update, and every delete that is no erasing. */
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

export const flags = pgTable(
  "flags",
  {
    attemptId: uuid("attempt_id").notNull(),
    questionHash: text("question_hash").notNull(),
    flaggedAt: moment("flagged_at").notNull(),
  },
  (flag) => [
    primaryKey({ name: "flags_key", columns: [flag.attemptId, flag.questionHash] }),
    foreignKey({
      name: "flags_question_of_attempt",
      columns: [flag.attemptId, flag.questionHash],
      foreignColumns: [attemptQuestions.attemptId, attemptQuestions.questionHash],
    }),
  ],
);

export const doubts = pgTable(
  "doubts",
  {
    attemptId: uuid("attempt_id").notNull(),
    questionHash: text("question_hash").notNull(),
    text: text("text").notNull(),
    raisedAt: moment("raised_at").notNull(),
  },
  (doubt) => [
    primaryKey({ name: "doubts_key", columns: [doubt.attemptId, doubt.questionHash] }),
    foreignKey({
      name: "doubts_question_of_attempt",
      columns: [doubt.attemptId, doubt.questionHash],
      foreignColumns: [attemptQuestions.attemptId, attemptQuestions.questionHash],
    }),
  ],
);

/** Says nothing of who shared it: the attempt points here, so that the quiz outlives the learner. */
export const sharedQuizzes = pgTable("shared_quizzes", {
  id: text("id").primaryKey(),
  wishes: jsonbObject("wishes").notNull(),
  sharedAt: moment("shared_at").notNull(),
});

export const sharedQuestions = pgTable(
  "shared_questions",
  {
    quizId: text("quiz_id").notNull(),
    position: integer("position").notNull(),
    questionHash: text("question_hash").notNull(),
  },
  (shared) => [
    primaryKey({ name: "shared_questions_key", columns: [shared.quizId, shared.position] }),
    foreignKey({ name: "shared_questions_quiz", columns: [shared.quizId], foreignColumns: [sharedQuizzes.id] }),
    foreignKey({ name: "shared_questions_question", columns: [shared.questionHash], foreignColumns: [questions.hash] }),
  ],
);

/** Append-only as answers are. The key begins with the learner, so that a whole log is one scan in its own order. */
export const reviews = pgTable(
  "reviews",
  {
    learnerId: uuid("learner_id").notNull(),
    id: bigint("id", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    statement: text("statement").notNull(),
    number: integer("number").notNull(),
    entry: jsonbObject("entry").notNull(),
  },
  (review) => [
    primaryKey({ name: "reviews_key", columns: [review.learnerId, review.id] }),
    unique("reviews_once").on(review.learnerId, review.statement, review.number),
    foreignKey({ name: "reviews_learner", columns: [review.learnerId], foreignColumns: [learners.id] }),
  ],
);

export const pauses = pgTable(
  "pauses",
  {
    learnerId: uuid("learner_id").notNull(),
    statement: text("statement").notNull(),
    pausedAt: moment("paused_at").notNull(),
  },
  (pause) => [
    primaryKey({ name: "pauses_key", columns: [pause.learnerId, pause.statement] }),
    foreignKey({ name: "pauses_learner", columns: [pause.learnerId], foreignColumns: [learners.id] }),
  ],
);

/** A teacher's own, and to be changed: which questions it asks stands in its document, by their hashes. */
export const sets = pgTable(
  "sets",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    learnerId: uuid("learner_id").notNull(),
    title: text("title").notNull(),
    document: jsonbObject("document").notNull(),
    /** Counts the saves, so that one which rests on an older state is known. */
    revision: integer("revision").notNull().default(1),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    archivedAt: moment("archived_at"),
  },
  (set) => [
    foreignKey({ name: "sets_learner", columns: [set.learnerId], foreignColumns: [learners.id] }),
    index("sets_of_learner").on(set.learnerId, set.updatedAt, set.id),
  ],
);

/** What was published of a set, once for each state of it: the questions are those of the shared quiz, which outlives the set. */
export const setVersions = pgTable(
  "set_versions",
  {
    setId: uuid("set_id").notNull(),
    revision: integer("revision").notNull(),
    title: text("title").notNull(),
    sharedAs: text("shared_as").notNull(),
    publishedAt: moment("published_at").notNull(),
  },
  (version) => [
    primaryKey({ name: "set_versions_key", columns: [version.setId, version.revision] }),
    foreignKey({ name: "set_versions_set", columns: [version.setId], foreignColumns: [sets.id] }).onDelete("cascade"),
    foreignKey({
      name: "set_versions_shared_quiz",
      columns: [version.sharedAs],
      foreignColumns: [sharedQuizzes.id],
    }),
  ],
);

/** A teacher's class. Whoever has the code can join while it is open. */
export const classes = pgTable(
  "classes",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    learnerId: uuid("learner_id").notNull(),
    title: text("title").notNull(),
    code: text("code").notNull(),
    isOpen: boolean("is_open").notNull().default(true),
    createdAt: moment("created_at").notNull(),
    archivedAt: moment("archived_at"),
  },
  (group) => [
    unique("classes_code_once").on(group.code),
    foreignKey({ name: "classes_learner", columns: [group.learnerId], foreignColumns: [learners.id] }),
    index("classes_of_learner").on(group.learnerId, group.createdAt, group.id),
  ],
);

/** A student by the name that the teacher knows. Who was removed keeps a row, so that coming back is no second student. */
export const classMembers = pgTable(
  "class_members",
  {
    classId: uuid("class_id").notNull(),
    learnerId: uuid("learner_id").notNull(),
    name: text("name").notNull(),
    joinedAt: moment("joined_at").notNull(),
    removedAt: moment("removed_at"),
    /** The same student from another device: what this one did counts as that one's. */
    mergedInto: uuid("merged_into"),
    /** In percent of the time that everybody has. */
    extraTime: integer("extra_time").notNull().default(0),
    extraAttempts: integer("extra_attempts").notNull().default(0),
  },
  (member) => [
    primaryKey({ name: "class_members_key", columns: [member.classId, member.learnerId] }),
    foreignKey({ name: "class_members_class", columns: [member.classId], foreignColumns: [classes.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ name: "class_members_learner", columns: [member.learnerId], foreignColumns: [learners.id] }),
    index("class_members_of_learner").on(member.learnerId),
  ],
);

/** A frozen version of a set, given to a class. */
export const assignments = pgTable(
  "assignments",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    classId: uuid("class_id").notNull(),
    sharedAs: text("shared_as").notNull(),
    title: text("title").notNull(),
    opensAt: moment("opens_at").notNull(),
    closesAt: moment("closes_at"),
    /** In which the teacher reads the two times, by its name in the time zone database. */
    timeZone: text("time_zone").notNull(),
    attemptsAllowed: integer("attempts_allowed").notNull(),
    feedback: text("feedback").$type<Feedback>().notNull(),
    isShuffled: boolean("is_shuffled").notNull(),
    /** From the start of an attempt; none where there is no limit. */
    minutes: integer("minutes"),
    createdAt: moment("created_at").notNull(),
  },
  (assignment) => [
    foreignKey({ name: "assignments_class", columns: [assignment.classId], foreignColumns: [classes.id] }).onDelete(
      "cascade",
    ),
    foreignKey({
      name: "assignments_shared_quiz",
      columns: [assignment.sharedAs],
      foreignColumns: [sharedQuizzes.id],
    }),
    index("assignments_of_class").on(assignment.classId, assignment.opensAt, assignment.id),
  ],
);

/** What a teacher corrected afterwards, and why; append-only, save that it goes with its assignment. The latest of a question holds; grades are derived, and answers stay as they were. */
export const regrades = pgTable(
  "regrades",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    assignmentId: uuid("assignment_id").notNull(),
    questionHash: text("question_hash").notNull(),
    change: jsonbObject("change").notNull(),
    reason: text("reason").notNull(),
    madeAt: moment("made_at").notNull(),
  },
  (regrade) => [
    foreignKey({
      name: "regrades_assignment",
      columns: [regrade.assignmentId],
      foreignColumns: [assignments.id],
    }).onDelete("cascade"),
    foreignKey({ name: "regrades_question", columns: [regrade.questionHash], foreignColumns: [questions.hash] }),
    index("regrades_of_assignment").on(regrade.assignmentId, regrade.id),
  ],
);

/** Who comes back by e-mail and password. What the columns are named in the program is the identity provider's wish. */
export const accounts = pgTable(
  "accounts",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    learnerId: uuid("learner_id").notNull(),
    email: text("email").notNull(),
    emailVerified: boolean("email_verified").notNull().default(false),
    name: text("name").notNull().default(""),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (account) => [
    unique("accounts_learner_once").on(account.learnerId),
    unique("accounts_email_once").on(account.email),
    foreignKey({ name: "accounts_learner", columns: [account.learnerId], foreignColumns: [learners.id] }),
  ],
);

/** What opens an account: the hash of its password. */
export const accountKeys = pgTable(
  "account_keys",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    userId: uuid("account_id").notNull(),
    providerId: text("provider").notNull(),
    accountId: text("provider_account").notNull(),
    password: text("password"),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (key) => [
    unique("account_keys_once").on(key.userId, key.providerId),
    foreignKey({ name: "account_keys_account", columns: [key.userId], foreignColumns: [accounts.id] }),
  ],
);

/** The hashes of links that open an account once, and until when. */
export const accountLinks = pgTable(
  "account_links",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: moment("expires_at").notNull(),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (link) => [index("account_links_identifier").on(link.identifier), index("account_links_expiry").on(link.expiresAt)],
);

/** What opens an account beside its password: the public half of a pair of keys, which a device made for one domain. */
export const passkeys = pgTable(
  "passkeys",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    accountId: uuid("account_id").notNull(),
    /** By which devices know it. */
    credential: text("credential").notNull(),
    publicKey: text("public_key").notNull(),
    /** Of its uses, where the device counts them. */
    counter: bigint("counter", { mode: "number" }).notNull(),
    transports: text("transports").array().notNull(),
    domain: text("domain").notNull(),
    name: text("name").notNull(),
    createdAt: moment("created_at").notNull(),
    usedAt: moment("used_at"),
  },
  (passkey) => [
    unique("passkeys_credential_once").on(passkey.credential),
    foreignKey({ name: "passkeys_account", columns: [passkey.accountId], foreignColumns: [accounts.id] }).onDelete(
      "cascade",
    ),
    index("passkeys_of_account").on(passkey.accountId, passkey.createdAt, passkey.id),
  ],
);

export const secrets = pgTable("secrets", {
  name: text("name").primaryKey(),
  value: text("value").notNull(),
});

function toJsonText(value: Json): string {
  return JSON.stringify(value);
}
