import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { apiCall } from "../gallery/api-call.ts";
import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";
import { answer, seeResult, stem } from "./taking.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const saved = (page: Page) => expect(page.getByText("Saved", { exact: true })).toBeVisible();
const row = (page: Page) => page.locator("li[data-item]").first();
const field = (page: Page, label: string | RegExp) => page.getByLabel(label, { exact: true });
const notChecked = "Your words: not checked against the facts";

interface Listed {
  readonly questions: readonly { readonly id: string; readonly question: { readonly stem: string } }[];
}

/** Opens a set of one question of a kind, that the bank always has. */
async function openSetOf(page: Page, kind: string): Promise<string> {
  const input = encodeURIComponent(JSON.stringify({ kinds: [kind], limit: 1 }));
  const listed = await (await page.request.get(`/api/trpc/bank.list?input=${input}`)).json();
  const [first] = (listed.result.data as Listed).questions;
  const { id } = (await apiCall(page, "set.create", { title: "Own words" })) as { readonly id: string };
  await apiCall(page, "set.save", { set: id, revision: 1, title: "Own words", items: [first?.id] });
  await page.goto(`/desk/set?id=${id}`);
  await saved(page);
  return first?.question.stem ?? "";
}

const openWords = async (page: Page) => {
  await page.getByRole("button", { name: /^Reword: / }).press("Enter");
  await expect(field(page, "Question")).toBeVisible();
};

test("a teacher rewords a question by the keyboard alone, is told what is wrong, and a class takes it as it then is", async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const bank = await openSetOf(page, "single choice");
  await openWords(page);
  await expect(page.getByText("These are the words of the bank: each is proved.")).toBeVisible();
  await page.keyboard.press("Tab");
  while (!(await field(page, "Question").evaluate((element) => element === document.activeElement)))
    await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Who was not the Japanese leader then?");
  const found = page.getByRole("listitem").filter({ hasText: "Wrong: The stem asks for what is not so: “not”." });
  await expect(found.first()).toBeVisible();
  await expect(
    found
      .first()
      .getByRole("link", { name: /^Monitor 6\/201/ })
      .first(),
  ).toHaveAttribute("href", /^\/source#p/);
  await saved(page);
  await expect(row(page).getByText("Your words: something in them is wrong")).toBeVisible();
  await expect(page.getByText("Something is wrong in your words for 1 question.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Try the quiz" })).toHaveAttribute("aria-disabled", "true");

  await field(page, "Question").focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Who led Japan then?");
  await expect(page.getByText("The facts find nothing wrong in your words.")).toBeVisible();
  await saved(page);
  await expect(row(page).getByText(notChecked)).toBeVisible();
  const key = (
    (await row(page)
      .getByText(/^Answer: /)
      .locator("..")
      .textContent()) ?? ""
  ).replace("Answer: ", "");
  await page.getByRole("button", { name: "Copy the link to this quiz" }).click();
  await expect(page.getByText("the 1 question of this set")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  await page.getByRole("button", { name: "Back to the bank’s question" }).press("Enter");
  await expect(field(page, "Question")).toHaveValue(bank);
  await expect(page.getByText(notChecked)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo", exact: true }).press("Enter");
  await expect(field(page, "Question")).toHaveValue("Who led Japan then?");
  await saved(page);
  await page.reload();
  await expect(row(page).getByText("Who led Japan then?")).toBeVisible();

  const student = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await student.goto(link);
  expect(await stem(student)).toContain("Who led Japan then?");
  await answer(student, key);
  await seeResult(student).click();
  await expect(student.getByRole("heading", { name: "Right", exact: false }).first()).toBeVisible();
  await student.context().close();
});

test("an option and the explanation are reworded, and the printed key says that nobody checked it", async ({
  page,
}) => {
  await openSetOf(page, "single choice");
  await openWords(page);
  await field(page, /^Option [A-D], wrong$/)
    .first()
    .fill("Boris Yeltsin");
  await expect(page.getByText("Wrong: The text does not say the value, or says another one too.")).toBeVisible();
  await field(page, /^Option [A-D], wrong$/)
    .first()
    .fill("");
  await expect(page.getByText(/^Left empty, it stays: /)).toBeVisible();
  const told = field(page, "Explanation");
  await told.fill(`${await told.inputValue()} Remember it.`);
  await expect(page.getByText("The facts find nothing wrong in your words.")).toBeVisible();
  await saved(page);
  await page.getByRole("button", { name: "Print", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Key to form B" })).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  expect(text.filter((one) => one.includes(notChecked))).toHaveLength(2);
  for (const one of text.filter((page) => page.includes(notChecked))) expect(one).toContain("Key to form");
});

test("a wrong option is swapped for another that the facts refute, and comes back", async ({ page }) => {
  await openSetOf(page, "single choice");
  await openWords(page);
  const option = field(page, /^Option [A-F], wrong$/).first();
  const before = await option.inputValue();
  await page
    .getByRole("button", { name: /^Other wrong options for/ })
    .first()
    .press("Enter");
  const other = page.getByRole("button", { name: /^Take it in: / }).first();
  await expect(page.getByText(/^Ruled out by this statement: /).first()).toBeVisible();
  await checkEveryLook(page, "words, other options");
  const text = ((await other.getAttribute("aria-label")) ?? "").replace("Take it in: ", "");
  await other.press("Enter");
  await expect(option).toHaveValue(text);
  await expect(page.getByText("with options of it: each is proved.")).toBeVisible();
  await saved(page);
  await expect(page.getByText(notChecked)).toHaveCount(0);
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await expect(undo).toBeFocused();
  await page.reload();
  await openWords(page);
  await expect(option).toHaveValue(text);
  await page.getByRole("button", { name: "Back to the bank’s question" }).press("Enter");
  await expect(option).toHaveValue(before);
  await saved(page);
});

test("pasted HTML, Hebrew and emoji are shown as they are, and 10,000 signs are refused with the reason", async ({
  page,
}) => {
  await openSetOf(page, "type the answer");
  await openWords(page);
  for (const text of ["<img src=x onerror=alert(1)> Who?", "מי היה ראש הממשלה?", "👩🏽‍🏫 Who? 🏯"]) {
    await field(page, "Question").fill(text);
    await expect(row(page).locator("p.font-heading")).toHaveText(text);
    await saved(page);
  }
  await field(page, "Question").fill("a".repeat(10_000));
  await expect(page.getByText("That is 10000 signs, and there is room for 600.")).toBeVisible();
  await expect(field(page, "Question")).toHaveAttribute("aria-invalid", "true");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("of two tabs that reword one question the later one is told", async ({ page, context }) => {
  const bank = await openSetOf(page, "single choice");
  const other = await context.newPage();
  await other.goto(page.url());
  await openWords(page);
  await openWords(other);
  await field(other, "Question").fill("There?");
  await saved(other);
  await field(page, "Question").fill("Here?");
  const parted = page.getByRole("alert").filter({ hasText: "Changed in another tab" });
  await expect(parted).toContainText("1 in other words");
  await parted.getByRole("button", { name: "Take what is there" }).click();
  await expect(field(page, "Question")).toHaveValue("There?");
  await page.getByRole("button", { name: "Back to the bank’s question" }).click();
  await expect(field(page, "Question")).toHaveValue(bank);
});

test.describe("without a connection", () => {
  test.use({ provoked: failedRequest });

  test("what is typed is kept in a tab that is closed", async ({ page, context }) => {
    await openSetOf(page, "single choice");
    const address = page.url();
    await openWords(page);
    await context.setOffline(true);
    await field(page, "Question").fill("Kept?");
    await expect(page.getByText("Not saved yet: no connection.")).toBeVisible();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(address);
    await expect(row(again).locator("p.font-heading")).toHaveText("Kept?");
    await saved(again);
  });
});

test("every state of the words is accessible and fits", async ({ page }) => {
  test.slow();
  await openSetOf(page, "single choice");
  await openWords(page);
  await checkEveryLook(page, "words, of the bank");
  await field(page, "Question").fill("Who was not the leader when Losyukov was young?");
  await expect(page.getByText("The facts cannot judge: ").first()).toBeVisible();
  await expect(page.getByText("One thing is wrong.")).toBeVisible();
  await saved(page);
  await checkEveryLook(page, "words, wrong");
});
