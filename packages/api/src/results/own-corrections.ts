import type { StoredAttempt, StoredRegrade } from "@communique/db";
import { type Correction, pointsFor, totalOf, worthOf } from "@communique/quiz";
import { posed, thaw } from "../attempt/frozen.ts";
import { standingOf } from "../attempt/standing.ts";
import { storedAnswer } from "../attempt/views.ts";
import type { OwnCorrectionsView } from "../results-views.ts";
import { shapeIn } from "../shape/shape.ts";
import type { PointsView } from "../shape-views.ts";
import { correctionIn, correctionViewIn } from "./corrections.ts";

/** What was corrected of a quiz that somebody has handed in, and what their answers are worth now, where that may be told. */
export function ownCorrections(
  stored: StoredAttempt,
  regrades: readonly StoredRegrade[],
  now: Date,
): OwnCorrectionsView {
  const { finishedAt, isTold } = standingOf(stored, now);
  if (finishedAt === null) return { corrections: [], result: null };
  const { points } = shapeIn(stored.wishes, stored.questions.length);
  const questions = stored.questions.map((frozen, place) => {
    const { id } = posed(frozen);
    const history = regrades.filter(({ content }) => content === id);
    return { question: thaw(frozen), points: points[place] ?? 1, history };
  });
  const corrections = questions.flatMap(({ history }, index) => {
    const view = correctionViewIn(history);
    return view ? { ...view, change: isTold ? view.change : withoutTexts(view.change), number: index + 1 } : [];
  });
  if (!isTold || corrections.length === 0) return { corrections, result: null };
  const worth = questions.map(({ question, points: of, history }) => {
    const given = stored.answers.find((answer) => answer.question === question.id);
    const answer = given && storedAnswer(question, given);
    const asMade = worthOf(question, answer, { kind: "as made" });
    const now = worthOf(question, answer, correctionIn(history));
    return {
      now: { points: pointsFor(now?.credit ?? 0, of), of: now ? of : 0 },
      before: { points: pointsFor(asMade?.credit ?? 0, of), of },
    };
  });
  return {
    corrections,
    result: {
      ...together(worth.map((one) => one.now)),
      before: together(worth.map(({ before }) => before)),
    },
  };
}

function together(some: readonly PointsView[]): PointsView {
  return { points: totalOf(some.map(({ points }) => points)), of: totalOf(some.map(({ of }) => of)) };
}

/** What else is right tells what is right. */
function withoutTexts(change: Correction): Correction {
  return change.kind === "also right" ? { kind: "also right", texts: [] } : change;
}
