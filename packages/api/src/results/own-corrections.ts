import type { StoredAttempt, StoredRegrade } from "@communique/db";
import { type Correction, totalOf, worthOf } from "@communique/quiz";
import { posed, thaw } from "../attempt/frozen.ts";
import { standingOf } from "../attempt/standing.ts";
import { storedAnswer } from "../attempt/views.ts";
import type { OwnCorrectionsView } from "../results-views.ts";
import { correctionIn, correctionViewIn } from "./corrections.ts";

/** What was corrected of a quiz that somebody has handed in, and what their answers are worth now, where that may be told. */
export function ownCorrections(
  stored: StoredAttempt,
  regrades: readonly StoredRegrade[],
  now: Date,
): OwnCorrectionsView {
  const { finishedAt, isTold } = standingOf(stored, now);
  if (finishedAt === null) return { corrections: [], result: null };
  const questions = stored.questions.map((frozen) => {
    const { id } = posed(frozen);
    return { question: thaw(frozen), history: regrades.filter(({ content }) => content === id) };
  });
  const corrections = questions.flatMap(({ history }, index) => {
    const view = correctionViewIn(history);
    return view ? { ...view, change: isTold ? view.change : withoutTexts(view.change), number: index + 1 } : [];
  });
  if (!isTold || corrections.length === 0) return { corrections, result: null };
  const worth = questions.map(({ question, history }) => {
    const given = stored.answers.find((answer) => answer.question === question.id);
    const answer = given && storedAnswer(question, given);
    return {
      asMade: worthOf(question, answer, { kind: "as made" }),
      now: worthOf(question, answer, correctionIn(history)),
    };
  });
  return {
    corrections,
    result: {
      points: totalOf(worth.map((one) => one.now?.credit ?? 0)),
      of: worth.filter((one) => one.now).length,
      before: { points: totalOf(worth.map(({ asMade }) => asMade?.credit ?? 0)), of: worth.length },
    },
  };
}

/** What else is right tells what is right. */
function withoutTexts(change: Correction): Correction {
  return change.kind === "also right" ? { kind: "also right", texts: [] } : change;
}
