import type { Locator, Page } from "@playwright/test";
import { markOf } from "../src/quiz/answering/line-dates.ts";
import type { Steps } from "./asked.ts";
import type { Point } from "./drag-by-touch.ts";
import { expect } from "./journey.ts";
import { isUntouched, optionNamed, targetNamed } from "./on-the-form.ts";

/** A finger, or a mouse. */
export interface Pointer {
  readonly press: (target: Locator) => Promise<void>;
  /** Comes down at the first point, and leaves at the other. */
  readonly drag: (from: Point, to: Point) => Promise<void>;
}

/** By pressing what is on the page, and dragging along it. */
export async function answerByPressing(page: Page, steps: Steps, pointer: Pointer): Promise<void> {
  const { press } = pointer;
  switch (steps.kind) {
    case "choose":
      for (const option of steps.options) await press(page.locator("label").filter({ has: optionNamed(page, option) }));
      return;
    case "type":
      await press(page.getByRole("textbox"));
      return page.keyboard.type(steps.text);
    case "order":
      for (const [place, text] of steps.texts.entries()) {
        const row = page.getByRole("listitem").filter({ hasText: text });
        const earlier = row.getByRole("button", { name: "Earlier" });
        for (let from = await placeOf(row); from > place; from--) await press(earlier);
      }
      if (await isUntouched(page)) {
        await press(page.getByRole("button", { name: /^Earlier/ }).last());
        await press(page.getByRole("button", { name: /^Later/ }).nth(-2));
      }
      return;
    case "assign":
      for (const [thing, target] of steps.pairs) {
        const card = page.locator("[data-card]").filter({ has: page.getByText(thing, { exact: true }) });
        if ((await card.getAttribute("aria-expanded")) !== "true") await press(card);
        await press(targetNamed(page, target));
      }
      return;
    case "mark":
      return markByDragging(page, steps, pointer);
  }
}

/** From the middle of the line one comes near the date, and with the buttons to it. */
async function markByDragging(
  page: Page,
  { line, date }: Extract<Steps, { kind: "mark" }>,
  { press, drag }: Pointer,
): Promise<void> {
  const slider = page.getByRole("slider");
  const wanted = markOf(line, date) ?? 0;
  const last = Number(await slider.getAttribute("aria-valuemax"));
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const pointAt = (share: number): Point => ({ x: x + share * width, y: y + height / 2 });
  await drag(pointAt(0.5), pointAt((wanted + 0.5) / (last + 1)));
  await expect(slider).not.toHaveAttribute("aria-valuetext", "nothing marked yet");
  for (;;) {
    const now = Number(await slider.getAttribute("aria-valuenow"));
    if (now === wanted) break;
    await press(page.getByRole("button", { name: new RegExp(`^One \\w+ ${now < wanted ? "later" : "earlier"}$`) }));
  }
}

async function placeOf(row: Locator): Promise<number> {
  return Number(await row.locator("[data-digit]").getAttribute("data-digit")) - 1;
}
