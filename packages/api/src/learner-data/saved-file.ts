import type { ClassPlace, ReviewEntry, StoredAttempt, StoredClass, StoredSet } from "@communique/db";
import type { LogEntry } from "@communique/quiz";
import type { Corrected, CorrectedIn } from "../attempt/corrected.ts";
import { posed } from "../attempt/frozen.ts";
import { mayTellOpen, standingOf } from "../attempt/standing.ts";
import { storedAnswer } from "../attempt/stored-answer.ts";
import { attemptView } from "../attempt/views.ts";
import { titleIn, wishesSchema } from "../attempt/wishes.ts";
import { shapeIn } from "../shape/shape.ts";
import type { SavedAttempt, SavedClass, SavedFile, SavedItem, SavedPlace } from "../views.ts";
import { savedSet } from "./saved-set.ts";

/** What a file says of itself: another version is one that is read otherwise. */
export const heading = { program: "Communiqué", version: 1 } as const;

interface Kept {
  readonly mark: string;
  readonly attempts: readonly StoredAttempt[];
  readonly corrected: CorrectedIn;
  readonly log: readonly ReviewEntry[];
  readonly paused: readonly string[];
  readonly sets: readonly StoredSet[];
  readonly classes: { readonly taught: readonly StoredClass[]; readonly places: readonly ClassPlace[] };
}

/** All that is kept of a learner, in the form in which, save for classes, it can be brought back. */
export function savedFile({ mark, attempts, corrected, log, paused, sets, classes }: Kept, now: Date): SavedFile {
  return {
    ...heading,
    mark,
    exportedAt: now.toISOString(),
    attempts: attempts.flatMap((stored) => {
      const finishedAt = tellableFrom(stored, now);
      return finishedAt ? [savedAttempt(stored, corrected.get(stored.id) ?? [], finishedAt)] : [];
    }),
    unfinished: attempts
      .filter((stored) => tellableFrom(stored, now) === null)
      .map((stored) => attemptView(stored, now)),
    reviews: log.map(({ entry }) => entry as unknown as LogEntry),
    paused,
    sets: sets.map(savedSet),
    classes: classes.taught.map(savedClass),
    places: classes.places.map((place) => ({ title: place.title, ...savedPlace(place) })),
  };
}

function savedClass({ title, createdAt, archivedAt, members }: StoredClass): SavedClass {
  return {
    title,
    createdAt: createdAt.toISOString(),
    archivedAt: archivedAt?.toISOString() ?? null,
    students: members.map(savedPlace),
  };
}

function savedPlace({ name, joinedAt, removedAt, ...of }: Omit<ClassPlace, "title">): Omit<SavedPlace, "title"> {
  return {
    name,
    joinedAt: joinedAt.toISOString(),
    removedAt: removedAt?.toISOString() ?? null,
    extraTime: of.extraTime,
    extraAttempts: of.extraAttempts,
  };
}

/** When an attempt was finished whose keys may be told. */
function tellableFrom(stored: StoredAttempt, now: Date): Date | null {
  const { finishedAt, isTold } = standingOf(stored, now);
  return isTold && (stored.answers.length === stored.questions.length || mayTellOpen(stored, now)) ? finishedAt : null;
}

function savedAttempt(stored: StoredAttempt, corrected: readonly Corrected[], finishedAt: Date): SavedAttempt {
  return {
    id: stored.id,
    title: titleIn(stored.wishes),
    wishes: wishesSchema.parse(stored.wishes),
    startedAt: stored.startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    ...shapeIn(stored.wishes, stored.questions.length),
    items: stored.questions.map((frozen) =>
      savedItem(
        frozen,
        stored,
        corrected.find(({ question }) => question === frozen.hash),
      ),
    ),
  };
}

function savedItem(
  frozen: StoredAttempt["questions"][number],
  { answers, flagged, doubts }: StoredAttempt,
  corrected: Corrected | undefined,
): SavedItem {
  const question = posed(frozen);
  const isOnIt = (of: { readonly question: string }) => of.question === frozen.hash;
  const [answer, doubt] = [answers.find(isOnIt), doubts.find(isOnIt)];
  return {
    hash: frozen.hash,
    question,
    answer: answer
      ? {
          given: storedAnswer(question, answer),
          right: corrected?.worth?.right ?? answer.right,
          answeredAt: answer.answeredAt.toISOString(),
        }
      : null,
    correction: corrected?.correction ?? null,
    isFlagged: flagged.includes(frozen.hash),
    doubt: doubt ? { text: doubt.text, raisedAt: doubt.raisedAt.toISOString() } : null,
  };
}
