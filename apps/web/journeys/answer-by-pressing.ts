import type { Locator, Page } from "@playwright/test";
import { markOf } from "../src/quiz/answering/line-dates.ts";
import type { Steps } from "./asked.ts";
import { expect } from "./journey.ts";
import { isUntouched, optionNamed, targetNamed } from "./on-the-form.ts";

/** By pressing what is on the page, with a finger or with a mouse. */
export async function answerByPressing(
  page: Page,
  steps: Steps,
  press: (target: Locator) => Promise<void>,
): Promise<void> {
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
      return markByPressing(page, steps, press);
  }
}

/** A press on the line leads near the date, and the buttons to it. */
async function markByPressing(
  page: Page,
  { line, date }: Extract<Steps, { kind: "mark" }>,
  press: (target: Locator) => Promise<void>,
): Promise<void> {
  const slider = page.getByRole("slider");
  const wanted = markOf(line, date) ?? 0;
  const last = Number(await slider.getAttribute("aria-valuemax"));
  const box = await slider.boundingBox();
  const x = (box?.x ?? 0) + ((wanted + 0.5) / (last + 1)) * (box?.width ?? 0);
  const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
  // A tap is a press as well.
  await page.mouse.click(x, y);
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
