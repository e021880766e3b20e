import { questionKinds } from "@communique/quiz";
import type { Page } from "@playwright/test";
import { answerAny } from "./answering.ts";
import { cutOffOn } from "./cut-off.ts";
import { expect, test } from "./journey.ts";
import { next, place, seeResult, takeQuiz } from "./taking.ts";

const pages = [
  "/",
  "/cards",
  "/cards/all",
  "/cards/progress",
  "/timeline",
  "/map",
  "/people",
  "/sides",
  "/source",
  "/background",
  "/yours",
  "/no/such/page",
];

test.use({ provoked: /404/ });

/** What readers do to a page so that they can read it. */
const comforts = {
  "at 200 % on a small screen": async (page: Page) => page.setViewportSize({ width: 640, height: 400 }),
  "at 400 %": async (page: Page) => page.setViewportSize({ width: 320, height: 256 }),
  "with letters twice as large, on a desk": async (page: Page) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await style(page, ":root { font-size: 200% }");
  },
  "with letters half as large again, on a phone": async (page: Page) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await style(page, ":root { font-size: 150% }");
  },
  // As far apart as WCAG 2.2 has it in 1.4.12.
  "with letters, words and lines farther apart": async (page: Page) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await style(
      page,
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-bottom: 2em !important }`,
    );
  },
} as const;

for (const [how, enlarge] of Object.entries(comforts)) {
  test.describe(how, () => {
    test.use({ contextOptions: { reducedMotion: "reduce" } });

    test("every page is read without scrolling sideways, and nothing of it is lost", async ({ page }) => {
      test.slow();
      for (const address of pages) {
        await page.goto(address);
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        await enlarge(page);
        await unfold(page);
        await isWhole(page, address);
      }
    });

    test("every kind of question is asked, answered and explained without loss", async ({ page }) => {
      test.slow();
      for (const kind of questionKinds) {
        await page.goto(`/quiz?seed=comfort&length=1&kinds=${kind.replaceAll(" ", "-")}`);
        await expect(place(page, 1, 1)).toBeVisible();
        await enlarge(page);
        await isWhole(page, `${kind}, asked`);
        await answerAny(page, { verdict: "wrongly" });
        await expect(seeResult(page)).toBeVisible();
        await unfold(page);
        await isWhole(page, `${kind}, answered`);
        await seeResult(page).click();
        await expect(page.getByRole("heading", { name: "Question by question" })).toBeVisible();
        await isWhole(page, `${kind}, result`);
      }
    });
  });
}

test.describe("in colours that the reader forces", () => {
  test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

  test("what has the focus and what is chosen can be told", async ({ page }) => {
    await page.goto("/quiz?seed=forced&length=1&kinds=single-choice");
    const option = page.locator(".option").first();
    await expect(option).toBeVisible();
    const [before] = [await option.screenshot()];
    await page.getByRole("radio").first().check();
    await page.getByRole("heading", { level: 1 }).focus();
    expect(before.equals(await option.screenshot())).toBe(false);

    for (const address of [
      "/",
      "/quiz?seed=forced&length=1&kinds=single-choice",
      "/cards",
      "/timeline",
      "/map",
      "/yours",
    ]) {
      await page.goto(address);
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      for (let pressed = 0; pressed < 25; pressed++) {
        await page.keyboard.press("Tab");
        expect.soft(await focusShown(page), address).toBe("shown");
      }
    }
  });
});

test("for whom motion makes ill, nothing moves by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of ["/", "/quiz?seed=calm&length=1&kinds=put-in-order", "/cards", "/map", "/timeline"]) {
    await page.goto(address);
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    expect(await page.evaluate(movements), address).toEqual([]);
  }
  await page.goto("/quiz?seed=calm&length=2");
  await expect(place(page, 1, 2)).toBeVisible();
  await answerAny(page, { verdict: "wrongly" });
  expect(await page.evaluate(movements)).toEqual([]);
  await next(page).click();
  expect(await page.evaluate(movements)).toEqual([]);
});

test("on paper, what is folded is unfolded, what only a screen can do is left out, and no line is cut", async ({
  page,
}) => {
  test.slow();
  await takeQuiz(page, "/quiz?seed=paper&length=3", 3);
  const result = page.url();
  // A4 without its margins, in pixels of CSS.
  await page.setViewportSize({ width: 672, height: 978 });
  await page.emulateMedia({ media: "print", reducedMotion: "reduce" });
  for (const address of [result, "/cards/all", "/timeline", "/map", "/people", "/sides", "/source", "/background"]) {
    await page.goto(address);
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const part of [page.getByRole("banner"), page.getByRole("navigation", { name: "Site" })]) {
      await expect.soft(part.filter({ visible: true }), address).toHaveCount(0);
    }
    const folded = page.getByRole("main").locator("details:not(.word) > :not(summary)");
    expect.soft(await folded.filter({ visible: false }).count(), `${address}: folded on paper`).toBe(0);
    await isWhole(page, `${address} on paper`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect.soft(sheets, `${address}: sheets of paper`).toBeGreaterThan(0);
    expect.soft(sheets, `${address}: sheets of paper`).toBeLessThan(45);
  }
});

/** Beside what the page brings, as the reader's own style sheet is. */
async function style(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

async function isWhole(page: Page, state: string): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(overflow, `${state}: scrolls sideways`).toBeLessThanOrEqual(0);
  expect.soft(await cutOffOn(page), state).toEqual([]);
}

async function focusShown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return "shown";
    // On a picture it is a heavier line.
    if (focused instanceof SVGElement) return "shown";
    // The ring may be drawn around what the control is in.
    for (let around: Element | null = focused; around; around = around.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(around);
      if (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) return "shown";
      if (around.matches("label, li")) break;
    }
    return focused.outerHTML;
  });
}

/** What appears or fades where it is does not move. */
function movements(): readonly string[] {
  const still = ["opacity", "visibility", "offset", "computedOffset", "easing", "composite"];
  const moving = document.getAnimations().filter(({ playState, effect }) => {
    const frames = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
    return playState === "running" && frames.some((frame) => Object.keys(frame).some((key) => !still.includes(key)));
  });
  const smooth = getComputedStyle(document.documentElement).scrollBehavior === "smooth" ? ["smooth scrolling"] : [];
  return [...moving.map((animation) => (animation as CSSAnimation).animationName ?? "a transition"), ...smooth];
}
