import type { AttemptPageView, ResultView, WishesView } from "@communique/api";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import {
  type Bank,
  bankFrom,
  composeQuiz,
  contentHash,
  type Question,
  type QuestionOf,
  rearrange,
  rightAnswer,
} from "@communique/quiz";
import type { Page } from "@playwright/test";
import { typographic } from "../src/ui/typographic.ts";

const facts = { article: articleFacts, background: backgroundFacts };
const banks: Partial<Record<WishesView["about"], Bank>> = {};

/** The question on screen, with its key: as the quiz was composed, for a page tells no key. */
export async function questionOn(page: Page): Promise<Question> {
  const number = Number(/^Question (\d+) of/.exec(await page.title())?.[1]);
  const address = new URL(page.url()).searchParams;
  const { attempts } = await resultOf<AttemptPageView>(page, "attempt.recent");
  const wishes = attempts.find((attempt) => attempt.wishes.seed === address.get("seed"))?.wishes;
  const question = wishes && (await questionsFor(page, wishes))[number - 1];
  if (!question) throw new Error(`No question is known to be on screen at ${page.url()}.`);
  return question;
}

async function questionsFor(page: Page, wishes: WishesView): Promise<readonly Question[]> {
  if (wishes.retry === null) return composeQuiz(bankOn(wishes.about), wishes).questions;
  const { attempt, missed } = await resultOf<ResultView>(page, "attempt.result", { attempt: wishes.retry });
  const asked = await questionsFor(page, attempt.wishes);
  return rearrange(
    asked.filter((question) => missed.includes(contentHash(question))),
    wishes.seed,
  );
}

function bankOn(about: WishesView["about"]): Bank {
  const bank = banks[about] ?? bankFrom(facts[about]);
  banks[about] = bank;
  return bank;
}

/** What to do to answer, in the words that are on the page. */
export type Steps =
  | { readonly kind: "choose"; readonly options: readonly string[] }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "order"; readonly texts: readonly string[] }
  | { readonly kind: "assign"; readonly pairs: readonly (readonly [thing: string, target: string])[] }
  | { readonly kind: "mark"; readonly date: string; readonly line: QuestionOf<"place on the timeline">["line"] };

/** How the question is answered rightly, or so wrongly that nothing of it counts. */
export function stepsFor(asked: Question, verdict: "rightly" | "wrongly"): Steps {
  const isWrong = verdict === "wrongly";
  const answer = rightAnswer(asked);
  switch (asked.kind) {
    case "fill the gap":
    case "type the answer":
      return { kind: "type", text: isWrong ? "nobody at all" : asked.key.text };
    case "place on the timeline": {
      const { date } = answer as { date: string };
      const { from, until, unit } = asked.line;
      const ends = { day: "-01-01", month: "-01", year: "", decade: "s" };
      const other = [from, until]
        .map((year) => `${year}${ends[unit]}`)
        .find((end) => end.slice(0, 4) !== date.slice(0, 4));
      return { kind: "mark", date: isWrong ? (other ?? date) : date, line: asked.line };
    }
    case "put in order": {
      const texts = asked.order.map((id) => textOf(asked.items, id));
      return { kind: "order", texts: isWrong ? texts.reverse() : texts };
    }
    case "match pairs":
      return assign(
        asked.pairs.map(({ left, right }) => [textOf(asked.lefts, left), textOf(asked.rights, right)]),
        isWrong,
      );
    case "sort into groups": {
      const groups = asked.groups.map(({ text }) => typographic(text));
      const places = asked.places.map(
        ({ item, group }) => [textOf(asked.items, item), textOf(asked.groups, group)] as const,
      );
      const next = (group: string) => groups[(groups.indexOf(group) + 1) % groups.length] ?? group;
      return { kind: "assign", pairs: isWrong ? places.map(([item, group]) => [item, next(group)]) : places };
    }
    default: {
      const options = asked.options.filter(({ because }) => (because.verdict === "right") !== isWrong);
      const isMap = asked.kind === "find on the map";
      const texts = options.map(({ id, text }) => (isMap ? `Place ${id.toUpperCase()}` : typographic(text)));
      return { kind: "choose", options: isWrong ? texts.slice(0, 1) : texts };
    }
  }
}

function assign(pairs: readonly (readonly [string, string])[], isWrong: boolean): Steps {
  const targetAt = (place: number) => pairs[place % pairs.length]?.[1] ?? "";
  return { kind: "assign", pairs: pairs.map(([thing], place) => [thing, targetAt(place + (isWrong ? 1 : 0))]) };
}

function textOf(things: readonly { readonly id: string; readonly text: string }[], wanted: string): string {
  return typographic(things.find(({ id }) => id === wanted)?.text ?? "");
}

async function resultOf<Result>(page: Page, call: string, input: object = {}): Promise<Result> {
  const response = await page.request.get(`/api/trpc/${call}?input=${encodeURIComponent(JSON.stringify(input))}`);
  return (await response.json()).result.data;
}
