import type { Locator, Page } from "@playwright/test";
import { markOf, strideOn } from "../src/quiz/answering/line-dates.ts";
import type { Steps } from "./asked.ts";
import { escaped, isUntouched, optionNamed, targetNamed } from "./on-the-form.ts";
import { tabTo } from "./tab-to.ts";

/** With the keyboard alone: digits, arrows, the tabulator and letters. */
export async function answerByKeys(page: Page, steps: Steps): Promise<void> {
  const { keyboard } = page;
  switch (steps.kind) {
    case "choose":
      for (const option of steps.options) await keyboard.press(await digitOf(page, optionNamed(page, option)));
      return;
    case "type":
      await tabTo(page, page.getByRole("textbox"));
      return keyboard.type(steps.text);
    case "order":
      return orderByKeys(page, steps.texts);
    case "assign":
      return assignByKeys(page, steps.pairs);
    case "mark": {
      await tabTo(page, page.getByRole("slider"));
      await keyboard.press("Home");
      const mark = markOf(steps.line, steps.date) ?? 0;
      const stride = strideOn(steps.line);
      for (let at = stride; at <= mark; at += stride) await keyboard.press("PageUp");
      for (let at = 0; at < mark % stride; at++) await keyboard.press("ArrowRight");
    }
  }
}

async function orderByKeys(page: Page, texts: readonly string[]): Promise<void> {
  for (const [place, text] of texts.entries()) {
    const row = page.getByRole("button", { name: new RegExp(`^\\d of \\d: ${escaped(text)}\\. `) });
    const from = Number(await row.getAttribute("data-digit")) - 1;
    await page.keyboard.press(String(from + 1));
    for (let move = from; move > place; move--) await page.keyboard.press("ArrowUp");
  }
  // An order that was there from the start is an answer only when something was moved.
  if (await isUntouched(page)) for (const arrow of ["ArrowUp", "ArrowDown"]) await page.keyboard.press(arrow);
}

/** One thing after another opens by itself. */
async function assignByKeys(page: Page, pairs: Extract<Steps, { kind: "assign" }>["pairs"]): Promise<void> {
  for (let left = pairs.length; left > 0; left--) {
    const card = page.locator("[data-card][aria-expanded=true] span > span:first-child").first();
    const text = ((await card.textContent()) ?? "").trim();
    const target = pairs.find(([thing]) => thing === text)?.[1] ?? "";
    await page.keyboard.press(await digitOf(page, targetNamed(page, target)));
  }
}

async function digitOf(page: Page, target: Locator): Promise<string> {
  return (await target.and(page.locator("[data-digit]")).getAttribute("data-digit")) ?? "";
}
