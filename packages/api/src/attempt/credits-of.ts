import { pointsFor, totalOf } from "@communique/quiz";
import { isWeighed } from "../shape/shape.ts";
import type { PointsView } from "../shape-views.ts";
import type { AttemptView, ResultView } from "../views.ts";
import type { Corrected } from "./corrected.ts";

type Credits = Pick<ResultView, "credit" | "creditBefore" | "points" | "pointsBefore">;

/** What the answers of an attempt are worth, now and before anything was corrected; in points too, where not each question is worth one. */
export function creditsOf({ items, points }: AttemptView, corrected: readonly Corrected[]): Credits {
  const answers = items.map(({ question, feedback }, place) => {
    const credit = feedback?.credit ?? 0;
    const one = corrected.find((other) => other.question === question.id);
    const worth = points[place] ?? 1;
    return {
      now: one ? (one.worth?.credit ?? 0) : credit,
      before: credit,
      worth: { now: one && !one.worth ? 0 : worth, before: worth },
    };
  });
  const pointsAt = (when: "now" | "before"): PointsView => ({
    points: totalOf(answers.map((answer) => pointsFor(answer[when], answer.worth[when]))),
    of: totalOf(answers.map(({ worth }) => worth[when])),
  });
  const [now, before] = [pointsAt("now"), pointsAt("before")];
  const isSame = now.points === before.points && now.of === before.of;
  return {
    credit: totalOf(answers.map((answer) => answer.now)),
    creditBefore: totalOf(answers.map((answer) => answer.before)),
    ...(isWeighed(points)
      ? { points: now, pointsBefore: isSame ? null : before }
      : { points: null, pointsBefore: null }),
  };
}
