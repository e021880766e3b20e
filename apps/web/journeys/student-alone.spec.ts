import { articleFacts } from "@communique/domain/facts";
import { type Card, cardsFrom, type Face, type Question, questionsFrom } from "@communique/quiz";
import type { Locator, Page } from "@playwright/test";
import { saysMore } from "../src/feedback/says-more.ts";
import { topics } from "../src/ui/topics.ts";
import { typographic } from "../src/ui/typographic.ts";
import { questionOn } from "./asked.ts";
import { expect, test } from "./journey.ts";
import { listenIn } from "./listening.ts";
import { type Means, Student } from "./student.ts";
import { next, place, seeResult, stem } from "./taking.ts";

interface Answered {
  readonly question: Question;
  readonly isRight: boolean;
}

const cards = cardsFrom(questionsFrom(articleFacts));

const looks = {
  keys: { viewport: { width: 1280, height: 800 } },
  touch: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
} as const satisfies Record<Means, object>;

for (const means of ["keys", "touch"] as const) {
  test.describe(`with ${means} alone`, () => {
    // What unfolds moves what is pressed next from under a finger that waits for nothing.
    test.use({ ...looks[means], contextOptions: { reducedMotion: "reduce" } });

    test("a student takes a quiz, practises what was missed, turns its cards, comes back tomorrow and goes on elsewhere", async ({
      context,
      browser,
      baseURL,
      server,
    }) => {
      test.setTimeout(180_000);
      const said = await listenIn(context);
      const page = await context.newPage();
      const today = new Student(page, means, said);
      await page.goto("/");
      await today.press(page.getByRole("button", { name: "Start a quiz" }));
      const answered = await takeQuiz(today);
      await readResult(today, answered);
      const missed = await practise(today, answered);
      await turnCards(today, missed);
      await page.close();

      const morning = tomorrowMorning();
      await server.kill();
      await server.start(morning.getTime() - Date.now());
      await context.clock.install({ time: morning });
      const tomorrow = new Student(await context.newPage(), means, said);
      const due = await comeBack(tomorrow);
      const phrase = await writePhraseDown(tomorrow);

      const tablet = await browser.newContext({ ...looks[means], baseURL: baseURL ?? "" });
      await tablet.clock.install({ time: morning });
      const heard = await listenIn(tablet);
      await openElsewhere(new Student(await tablet.newPage(), means, heard), { phrase, due });
      await tablet.close();
      await server.kill();
      await server.start();
    });
  });
}

/** Ten questions, one a screen, each explained at once; and nothing is lost by looking elsewhere meanwhile. */
async function takeQuiz(student: Student): Promise<readonly Answered[]> {
  const { page } = student;
  const answered: Answered[] = [];
  for (let number = 1; number <= 10; number++) {
    await expect(place(page, number, 10)).toBeVisible();
    await student.hears(new RegExp(`Question ${number} of 10`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    if (number === 3) await leaveAndReturn(student);
    const isRight = number % 2 === 0;
    answered.push({ question: await questionOn(page), isRight });
    await student.answer(isRight ? "rightly" : "wrongly");
    await student.hears(isRight ? /^Right\. /m : /^Not right\. The right answer is: /m);
    const grounds = page.getByRole("note", { name: "What this rests on" });
    await expect(grounds.getByRole("link", { name: /^Monitor 6\/201 ¶\d\.\d$/ }).first()).toBeVisible();
    if (number === 4) await readSource(student);
    await student.strike("Enter", number < 10 ? next(page) : seeResult(page));
  }
  return answered;
}

/** Back leads to where the quiz was started, and forward to the question again. */
async function leaveAndReturn(student: Student): Promise<void> {
  const { page } = student;
  const asked = await stem(page);
  await page.goBack();
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("link", { name: /Continue the quiz you left.*Question 3 of 10/ })).toBeVisible();
  await page.goForward();
  await expect(place(page, 3, 10)).toBeVisible();
  await student.hears(/Question 3 of 10/);
  expect(await stem(page)).toBe(asked);
}

async function readSource(student: Student): Promise<void> {
  const { page } = student;
  await student.press(page.getByRole("link", { name: /^Monitor 6\/201/ }).first());
  await expect(page).toHaveURL(/\/source#p\d-\d$/);
  await page.goBack();
  await expect(next(page)).toBeVisible();
  await student.hears(/Next/);
}

async function readResult(student: Student, answered: readonly Answered[]): Promise<void> {
  const { page } = student;
  await student.hears(/^Five of ten right$/m);
  const byTopic = Map.groupBy(answered, ({ question }) => topics[question.topics[0]]);
  const table = page.getByRole("table", { name: "By topic" });
  await expect(table.getByRole("rowheader")).toHaveCount(byTopic.size);
  for (const [topic, some] of byTopic) {
    const right = some.filter(({ isRight }) => isRight).length;
    const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: topic }) });
    await expect(row.getByRole("cell").first()).toHaveText(`${right} of ${some.length}`);
  }
  const entries = page.getByRole("region", { name: "Question by question" }).locator("> ol > li");
  await expect(entries).toHaveCount(10);
  for (const [index, { question }] of answered.entries()) {
    const entry = entries.nth(index);
    await expect(entry.getByRole("heading", { level: 3 })).toContainText(typographic(question.stem));
    await expect(entry.getByRole("note").getByRole("link")).not.toHaveCount(0);
    const isAssigned = question.kind === "match pairs" || question.kind === "sort into groups";
    for (const sentence of typographic(question.explanation).split(/(?<=\.”?) /)) {
      // Where things are put beside what belongs to them, that may be all that the sentence says.
      if (isAssigned) expect(saysMore(sentence, await entry.locator("*").allTextContents()), sentence).toBe(false);
      else await expect(entry).toContainText(sentence);
    }
  }
  await page.goBack();
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("link", { name: /10 questions on the article.*5 of 10 right/ })).toBeVisible();
  await page.goForward();
  await student.hears(/^Five of ten right$/m);
}

/** What was missed, once more: the first is right now, and the others are not. */
async function practise(student: Student, answered: readonly Answered[]): Promise<readonly Question[]> {
  const { page } = student;
  const missed: Question[] = [];
  await student.press(page.getByRole("button", { name: "Practise what I missed" }));
  for (let number = 1; number <= 5; number++) {
    await expect(place(page, number, 5)).toBeVisible();
    await student.hears(new RegExp(`Question ${number} of 5`));
    const question = await questionOn(page);
    expect(answered.find((before) => before.question.stem === question.stem)?.isRight).toBe(false);
    if (number > 1) missed.push(question);
    await student.answer(number > 1 ? "wrongly" : "rightly");
    await student.hears(number > 1 ? /^Not right\. /m : /^Right\. /m);
    await student.strike("Enter", number < 5 ? next(page) : seeResult(page));
  }
  await student.hears(/^One of five right$/m);
  await page.goBack();
  await student.hears(/^Five of ten right$/m);
  return missed;
}

/** What was missed is in the queue, before the new cards of the day; the first is not known at once, and comes once more. */
async function turnCards(student: Student, missed: readonly Question[]): Promise<void> {
  const { page } = student;
  await student.goTo("Communiqué");
  await student.hears(/Communiqué/);
  const due = await dueToday(student);
  await student.press(dueLink(page));
  await student.hears(/\w/);
  const total = await numberIn(page.getByText(/^\d+ cards to go$/));
  const seen: Card[] = [];
  for (let turned = 0; turned <= total; turned++) {
    await expect(newMark(page)).toHaveCount(turned >= due && turned < total ? 1 : 0);
    seen.push(cardWith(await stem(page)));
    await turn(student, turned === 0 ? "Again" : "I knew it");
  }
  expect(seen.at(-1)).toBe(seen[0]);
  for (const { asked } of missed.filter(({ asked }) => asked.length === 1)) {
    const card = cards.find(({ statement }) => statement === asked[0]);
    if (card) expect(seen.slice(0, due)).toContain(card);
  }
  await student.hears(/^Done for now$/m);
  await expect(page.getByText(`You turned ${total} cards: ${total - 1} known at the first look`)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL("/");
  await expect(page.getByText("No card is due today")).toBeVisible();
}

/** What was learnt yesterday is due on its day, whatever the hour: two of it are turned, and the others wait. */
async function comeBack(student: Student): Promise<number> {
  const { page } = student;
  await page.goto("/");
  const due = await dueToday(student);
  await student.press(dueLink(page));
  for (let turned = 0; turned < 2; turned++) {
    await student.hears(/\w/);
    await expect(newMark(page)).toHaveCount(0);
    await turn(student, "I knew it");
  }
  await page.goBack();
  await expect(dueLink(page)).toHaveText(new RegExp(`^${due - 2} cards are due today`));
  return due - 2;
}

async function writePhraseDown(student: Student): Promise<string> {
  const { page } = student;
  await student.press(page.getByRole("link", { name: "What is kept of you" }));
  await student.press(page.getByRole("button", { name: "Make a phrase" }));
  await student.hears(/^(\d?[a-z]+){6}$/m);
  const words = page.getByRole("region", { name: "Take it to another device" }).getByRole("listitem");
  const phrase = (await words.allInnerTexts()).map((word) => word.replace(/^\d+\s*/, "")).join(" ");
  expect(phrase.split(" ")).toHaveLength(6);
  return phrase;
}

async function openElsewhere(student: Student, { phrase, due }: { phrase: string; due: number }): Promise<void> {
  const { page } = student;
  await page.goto("/");
  await student.press(page.getByRole("link", { name: "What is kept of you" }));
  await student.type(page.getByLabel("The six words"), phrase);
  await student.press(page.getByRole("button", { name: "Open", exact: true }));
  await student.hears(/^Opened: your quizzes and cards are here now\./m);
  await student.press(page.getByRole("link", { name: "Go on with them" }));
  await expect(page).toHaveURL("/");
  await student.hears(/Communiqué/);
  await expect(dueLink(page)).toHaveText(new RegExp(`^${due} cards are due today`));
  await expect(page.getByRole("link", { name: /5 questions that you had missed.*1 of 5 right/ })).toBeVisible();
  await student.press(page.getByRole("link", { name: /10 questions on the article.*5 of 10 right/ }));
  await student.hears(/^Five of ten right$/m);
}

/** Turns the card on screen and says how well it was known. */
async function turn(student: Student, rating: "Again" | "I knew it"): Promise<void> {
  const { page } = student;
  await student.strike("Space", page.getByRole("button", { name: "Show the answer" }));
  await student.hears(/^Answer: /m);
  await student.strike(rating === "Again" ? "1" : "2", page.getByRole("button", { name: new RegExp(`^${rating}`) }));
  const outcome = rating === "Again" ? "it comes back" : /back (in \d+ days|tomorrow)/;
  await expect(page.getByRole("status").filter({ hasText: `“${rating}”: ` })).toContainText(outcome);
}

/** As many cards as the first page says. */
async function dueToday({ page }: Student): Promise<number> {
  await expect(dueLink(page)).toHaveText(/^\d+ cards are due today/);
  return numberIn(dueLink(page));
}

async function numberIn(words: Locator): Promise<number> {
  return Number.parseInt((await words.textContent()) ?? "", 10);
}

function dueLink(page: Page): Locator {
  return page.getByRole("link", { name: /due today/ });
}

function newMark(page: Page): Locator {
  return page.getByRole("article").getByText(/ · new$/);
}

/** The card that has these words on its front, in one of its wordings. */
function cardWith(words: string): Card {
  const card = cards.find(({ faces }) => faces.some((face) => frontOf(face) === words));
  if (!card) throw new Error(`No card asks: ${words}`);
  return card;
}

function frontOf(face: Face): string {
  return typographic(face.kind === "fill the gap" ? `${face.sentence.before}gap${face.sentence.after}` : face.stem);
}

function tomorrowMorning(): Date {
  const time = new Date();
  time.setDate(time.getDate() + 1);
  time.setHours(7, 0, 0, 0);
  return time;
}
