import type { Family } from "../mutation.ts";
import { proseOf } from "../texts.ts";

const name = String.raw`([\p{Lu}][\p{L}']+(?: [\p{Lu}][\p{L}']+)?(?: and [\p{Lu}][\p{L}']+ [\p{Lu}][\p{L}']+)?|the APEC forum)`;

/** How a plan is told, and how the same is told of what has happened. */
const rewordings: readonly (readonly [pattern: RegExp, past: string])[] = [
  [/[Ii]t was announced that (.+?) was due to visit/u, "$1 visited"],
  [/[Ii]t was apparently not settled that (.+?) would visit/u, "$1 visited"],
  [/[Ii]t was apparently confirmed by the two sides that (.+?) would meet/u, "$1 met"],
  [/was scheduled to take place/u, "took place"],
  [/was due to visit/u, "visited"],
  [/would meet/u, "met"],
  [/(?:would|might) visit/u, "visited"],
  [new RegExp(`(?:was|were|would|might) ${name} (?:due to )?(go|visit|meet|hold|take place)`, "u"), "did $1 $2"],
  [/does the article have due in/u, "took place in"],
];

/** What is due is told as having happened. */
export const planAsPast: Family = {
  name: "plan put in the past",
  mutationsOf: (question, known) => {
    const planned = known.restsOn(question).filter(({ standing }) => standing.status === "planned");
    if (planned.length === 0 || !question.statuses.includes("planned")) return [];
    return proseOf(question).flatMap(({ at, text }) =>
      rewordings
        .filter(([pattern]) => pattern.test(text))
        .map(([pattern, past]) => ({
          changes: [{ at, to: text.replace(pattern, past) }],
          wrong: `${planned.map(({ id }) => id).join(", ")}: the source tells it as due`,
        })),
    );
  },
};
