import type { Page } from "@playwright/test";
import { set } from "./sets.ts";
import type { State } from "./state.ts";

/** Opens the words of a set's first question and types another stem. */
async function reworded(page: Page, change: (stem: string) => string): Promise<void> {
  await page.goto(`/desk/set?id=${await set(page, "Thursday", 3)}`);
  await page
    .getByRole("button", { name: /^Reword: / })
    .first()
    .click();
  const stem = page.getByLabel("Question", { exact: true });
  await stem.fill(change(await stem.inputValue()));
}

/** A question of a set in a teacher's own words. */
export const wordingStates: readonly State[] = [
  {
    name: "A set, a question in own words",
    address: "/",
    after: async (page) => {
      await reworded(page, (stem) => `Think first. ${stem}`);
      await page.getByText("The facts find nothing wrong in your words.").waitFor();
    },
  },
  {
    name: "A set, own words that are wrong",
    address: "/",
    after: async (page) => {
      await reworded(page, (stem) => `Which of these is not so? ${stem}`);
      await page.getByText("One thing is wrong.").waitFor();
    },
  },
  {
    name: "A set, other wrong options",
    address: "/",
    after: async (page) => {
      await page.goto(`/desk/set?id=${await set(page, "Thursday", 12)}`);
      await page
        .getByRole("listitem")
        .filter({ hasText: "Single choice" })
        .getByRole("button", { name: /^Reword: / })
        .first()
        .click();
      await page
        .getByRole("button", { name: /^Other wrong options for/ })
        .first()
        .click();
      await page
        .getByRole("button", { name: /^Take it in: / })
        .first()
        .waitFor();
    },
  },
];
