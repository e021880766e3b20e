import type { ResultAnswer, ResultAssignment, ResultAttempt, StoredRegrade, StoredResults } from "@communique/db";
import {
  type Answer,
  type AnyQuestion,
  type Correction,
  pointsFor,
  totalOf,
  type Worth,
  worthOf,
} from "@communique/quiz";
import { posed, thaw } from "../attempt/frozen.ts";
import { isPast } from "../attempt/standing.ts";
import { storedAnswer } from "../attempt/stored-answer.ts";
import { shapeIn } from "../shape/shape.ts";
import { correctionIn } from "./corrections.ts";

/** What a class did with an assignment: every answer of every student, and what it is worth. */
export interface ClassRecord {
  readonly assignment: ResultAssignment;
  readonly questions: readonly RecordedQuestion[];
  /** Everybody who ever was on the list, each once. */
  readonly students: readonly RecordedStudent[];
}

export interface RecordedQuestion {
  /** As it was given out: its id is the hash. */
  readonly question: AnyQuestion;
  /** The same for every arrangement of it. */
  readonly content: string;
  /** What it is worth. */
  readonly points: number;
  readonly correction: Correction;
  readonly history: readonly StoredRegrade[];
  readonly doubts: readonly RecordedDoubt[];
}

interface RecordedDoubt {
  /** The id of the student. */
  readonly student: string;
  readonly text: string;
  readonly raisedAt: Date;
}

export interface RecordedStudent {
  readonly id: string;
  readonly name: string;
  readonly isRemoved: boolean;
  /** From all devices, in the order of starting. */
  readonly attempts: readonly RecordedAttempt[];
}

export interface RecordedAttempt {
  readonly id: string;
  readonly startedAt: Date;
  /** When it was handed in, or when its time was over; null while it is under way. */
  readonly endedAt: Date | null;
  readonly seconds: number | null;
  /** For each question of the record. */
  readonly items: readonly RecordedItem[];
  readonly points: number;
  readonly right: number;
  /** What the answers were worth before anything was corrected. */
  readonly pointsBefore: number;
}

interface RecordedItem {
  readonly given: GivenAnswer | undefined;
  /** Undefined where the question counts for nobody. */
  readonly worth: Worth | undefined;
  /** What that makes of the points of the question, and what the answer made of them before anything was corrected. */
  readonly points: number;
  readonly pointsBefore: number;
}

interface GivenAnswer {
  /** In the arrangement in which the student saw it. */
  readonly question: AnyQuestion;
  readonly answer: Answer;
  readonly answeredAt: Date;
}

export function classRecord(stored: StoredResults, now: Date): ClassRecord {
  const { assignment, regrades, members } = stored;
  const countedAs = new Map(members.map(({ learner, mergedInto }) => [learner, mergedInto ?? learner]));
  const studentOf = new Map(stored.attempts.map(({ id, learner }) => [id, countedAs.get(learner)]));
  const { points } = shapeIn(stored.wishes, stored.questions.length);
  const questions = stored.questions.map((frozen, place) => {
    const content = posed(frozen).id;
    const history = regrades.filter((regrade) => regrade.content === content);
    const doubts = stored.doubts.flatMap(({ attempt, text, raisedAt, ...of }) => {
      const student = studentOf.get(attempt);
      return of.content === content && student !== undefined ? { student, text, raisedAt } : [];
    });
    const worth = { content, points: points[place] ?? 1 };
    return { question: thaw(frozen), ...worth, correction: correctionIn(history), history, doubts };
  });
  const read = attemptReader(stored, questions, now);
  const attempts = stored.attempts.map((attempt) => ({ learner: attempt.learner, attempt: read(attempt) }));
  const byLearner = Map.groupBy(attempts, ({ learner }) => learner);
  const students = members
    .filter(({ mergedInto }) => mergedInto === null)
    .map(({ learner, name, removedAt }) => {
      const devices = members.filter((one) => one.learner === learner || one.mergedInto === learner);
      return {
        ...{ id: learner, name, isRemoved: removedAt !== null },
        attempts: devices
          .flatMap((device) => byLearner.get(device.learner)?.map(({ attempt }) => attempt) ?? [])
          .toSorted((one, other) => one.startedAt.getTime() - other.startedAt.getTime()),
      };
    });
  return { assignment, questions, students };
}

function attemptReader(
  { answers, arrangements }: StoredResults,
  questions: readonly RecordedQuestion[],
  now: Date,
): (attempt: ResultAttempt) => RecordedAttempt {
  const shown = new Map(
    arrangements.map((frozen) => [frozen.hash, { question: thaw(frozen), content: frozen.content }]),
  );
  const byAttempt = Map.groupBy(answers, ({ attempt }) => attempt);

  return ({ id, startedAt, finishedAt, endsAt }) => {
    const own = byAttempt.get(id) ?? [];
    const given = new Map(own.flatMap((answer) => entryOf(answer, shown)));
    const items = questions.map((recorded) => itemOf(recorded, given.get(recorded.content)));
    const endedAt = finishedAt ?? (isPast(endsAt, now) ? endsAt : null);
    const until = finishedAt ?? own.at(-1)?.answeredAt;
    return {
      ...{ id, startedAt, endedAt, items },
      // A window can be closed afterwards to a time before somebody began.
      seconds: endedAt && until ? Math.max(0, Math.round((until.getTime() - startedAt.getTime()) / 1000)) : null,
      points: totalOf(items.map(({ points }) => points)),
      right: items.filter(({ worth }) => worth?.right).length,
      pointsBefore: totalOf(items.map(({ pointsBefore }) => pointsBefore)),
    };
  };
}

function entryOf(
  answer: ResultAnswer,
  shown: ReadonlyMap<string, { readonly question: AnyQuestion; readonly content: string }>,
): readonly (readonly [string, GivenAnswer])[] {
  const arrangement = shown.get(answer.question);
  if (!arrangement) return [];
  const { question, content } = arrangement;
  const given = { question, answer: storedAnswer(question, answer), answeredAt: answer.answeredAt };
  return [[content, given]];
}

function itemOf({ question, points, correction }: RecordedQuestion, given: GivenAnswer | undefined): RecordedItem {
  const shown = given?.question ?? question;
  const asMade = worthOf(shown, given?.answer, { kind: "as made" }) ?? { credit: 0, right: false };
  const worth = correction.kind === "as made" ? asMade : worthOf(shown, given?.answer, correction);
  return {
    ...{ given, worth },
    points: pointsFor(worth?.credit ?? 0, points),
    pointsBefore: pointsFor(asMade.credit, points),
  };
}
