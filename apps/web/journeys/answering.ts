import type { Page } from "@playwright/test";
import { answerByKeys } from "./answer-by-keys.ts";
import { answerByPressing } from "./answer-by-pressing.ts";
import { questionOn, type Steps, stepsFor } from "./asked.ts";
import { dragByTouch } from "./drag-by-touch.ts";

/** With what a question is answered. */
type Means = "keys" | "touch" | "mouse";

interface AnswerWishes {
  readonly verdict: "rightly" | "wrongly";
  readonly means?: Means;
}

/** Answers the question on screen, of whichever kind, and confirms the answer. */
export async function answerAny(page: Page, { verdict, means = "mouse" }: AnswerWishes): Promise<void> {
  await hands[means](page, stepsFor(await questionOn(page), verdict));
  const confirm = page.getByRole("button", { name: "Confirm", exact: true });
  if (means === "keys") await page.keyboard.press("Enter");
  else await (means === "touch" ? confirm.tap() : confirm.click());
}

const hands: Readonly<Record<Means, (page: Page, steps: Steps) => Promise<void>>> = {
  keys: answerByKeys,
  touch: (page, steps) =>
    answerByPressing(page, steps, {
      press: (target) => target.tap(),
      drag: (from, to) => dragByTouch(page, from, to),
    }),
  mouse: (page, steps) =>
    answerByPressing(page, steps, {
      press: (target) => target.click(),
      drag: async (from, to) => {
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(to.x, to.y, { steps: 4 });
        await page.mouse.up();
      },
    }),
};
