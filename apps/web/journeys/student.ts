import type { Locator, Page } from "@playwright/test";
import { answerAny } from "./answering.ts";
import { expect } from "./journey.ts";
import { tabTo } from "./tab-to.ts";

/** With what a student works: never with a mouse. */
export type Means = "keys" | "touch";

/** Somebody at a page, with the keys alone or by touch alone, who hears what is said there. */
export class Student {
  readonly page: Page;
  readonly means: Means;
  readonly #said: string[];

  /** What is said comes from `listenIn`. */
  constructor(page: Page, means: Means, said: string[]) {
    this.page = page;
    this.means = means;
    this.#said = said;
  }

  async press(target: Locator): Promise<void> {
    if (this.means === "touch") return target.tap();
    await tabTo(this.page, target);
    await this.page.keyboard.press("Enter");
  }

  /** What has a key of its own. */
  async strike(key: string, button: Locator): Promise<void> {
    await expect(button).toBeVisible();
    await (this.means === "touch" ? button.tap() : this.page.keyboard.press(key));
  }

  async type(field: Locator, text: string): Promise<void> {
    await (this.means === "touch" ? field.tap() : tabTo(this.page, field));
    await this.page.keyboard.type(text);
  }

  async answer(verdict: "rightly" | "wrongly"): Promise<void> {
    await answerAny(this.page, { verdict, means: this.means });
  }

  /** To a page of the site, by its name in the header; on a small screen that is behind a button. */
  async goTo(name: string): Promise<void> {
    const menu = this.page.getByRole("button", { name: "Menu" });
    if (await menu.isVisible()) await this.press(menu);
    await this.press(this.page.getByRole("banner").getByRole("link", { name }));
  }

  /** Was told this since it was told something last, and with the keys has not lost its place. */
  async hears(words: RegExp): Promise<void> {
    await expect.poll(() => this.#said.join("\n"), { message: `hears ${words}` }).toMatch(words);
    this.#said.length = 0;
    if (this.means === "keys") await expect(this.page.locator(":focus")).toHaveCount(1);
  }
}
