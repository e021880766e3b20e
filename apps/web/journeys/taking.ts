import type { Locator, Page } from "@playwright/test";
import { answerAny } from "./answering.ts";
import { expect } from "./journey.ts";

/** The part of an address that asks for questions with one option to choose. */
export const oneOption = "kinds=single-choice,true-or-false,who-says-so,kind-of-statement";

export function place(page: Page, number: number, total: number): Locator {
  return page.getByText(`Question ${number} of ${total}`, { exact: true });
}

export function next(page: Page): Locator {
  return page.getByRole("button", { name: "Next", exact: true });
}

export function seeResult(page: Page): Locator {
  return page.getByRole("button", { name: "See your result" });
}

/** Chooses an option by its text or its place, counted from 0, and confirms it. */
export async function answer(page: Page, option: string | number): Promise<void> {
  const radio =
    typeof option === "number"
      ? page.getByRole("radio").nth(option)
      : page.getByRole("radio", { name: option, exact: true });
  await radio.check();
  await page.getByRole("button", { name: "Confirm", exact: true }).click();
}

export async function stem(page: Page): Promise<string> {
  return (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
}

/** Takes a quiz of any kinds to its end: the first question rightly, all others wrongly. */
export async function takeQuiz(page: Page, address: string, length: number): Promise<void> {
  await page.goto(address);
  for (let number = 1; number <= length; number++) {
    await expect(place(page, number, length)).toBeVisible();
    await answerAny(page, { verdict: number === 1 ? "rightly" : "wrongly" });
    // What was answered is scrolled into sight, and may carry the button away from under a pointer.
    await (number < length ? next(page) : seeResult(page)).press("Enter");
  }
  await expect(page.getByRole("heading", { name: "Question by question" })).toBeVisible();
}
