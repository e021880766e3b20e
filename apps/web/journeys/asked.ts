import type { AttemptView, QuestionView } from "@communique/api";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { type Question, type QuestionOf, questionsFrom, rightAnswer } from "@communique/quiz";
import type { Page } from "@playwright/test";
import { typographic } from "../src/ui/typographic.ts";

let bank: ReadonlyMap<string, Question> | undefined;

/** The question on screen, with its key: as the bank has it, for a page tells no key. */
export async function questionOn(page: Page): Promise<{ readonly asked: Question; readonly shown: QuestionView }> {
  const number = Number(/^Question (\d+) of/.exec(await page.title())?.[1]);
  const recent = await resultOf<readonly { id: string; wishes: { seed: string; retry: string | null } }[]>(
    page,
    "attempt.recent",
  );
  const address = new URL(page.url()).searchParams;
  const attempt = recent.find(
    ({ wishes }) => wishes.seed === address.get("seed") && wishes.retry === address.get("retry"),
  );
  const { items } = await resultOf<AttemptView>(page, "attempt.get", { attempt: attempt?.id });
  const shown = items[number - 1]?.question;
  bank ??= new Map(questionsFrom([...articleFacts, ...backgroundFacts]).map((question) => [question.id, question]));
  const asked = bank.get(shown?.id ?? "");
  if (!asked || !shown) throw new Error(`No question of the bank is on screen at ${page.url()}.`);
  return { asked, shown };
}

/** What to do to answer, in the words that are on the page. */
export type Steps =
  | { readonly kind: "choose"; readonly options: readonly string[] }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "order"; readonly texts: readonly string[] }
  | { readonly kind: "assign"; readonly pairs: readonly (readonly [thing: string, target: string])[] }
  | { readonly kind: "mark"; readonly date: string; readonly line: QuestionOf<"place on the timeline">["line"] };

/** How the question is answered rightly, or so wrongly that nothing of it counts. */
export function stepsFor(asked: Question, shown: QuestionView, verdict: "rightly" | "wrongly"): Steps {
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
    case "find on the map":
      return { kind: "choose", options: [placeOn(shown, asked, isWrong)] };
    default: {
      const options = asked.options.filter(({ because }) => (because.verdict === "right") !== isWrong);
      const texts = options.map(({ text }) => typographic(text));
      return { kind: "choose", options: isWrong ? texts.slice(0, 1) : texts };
    }
  }
}

function assign(pairs: readonly (readonly [string, string])[], isWrong: boolean): Steps {
  const targetAt = (place: number) => pairs[place % pairs.length]?.[1] ?? "";
  return { kind: "assign", pairs: pairs.map(([thing], place) => [thing, targetAt(place + (isWrong ? 1 : 0))]) };
}

/** The letter of the right place, or of another: an outline is told by its size. */
function placeOn(shown: QuestionView, asked: QuestionOf<"find on the map">, isWrong: boolean): string {
  if (shown.kind !== "find on the map") throw new TypeError("No map is shown.");
  const key = asked.options.find(({ because }) => because.verdict === "right")?.value.place;
  const wanted = shown.options.find(({ outlines }) => (placeOf(outlines) === key) !== isWrong);
  return `Place ${wanted?.id.toUpperCase()}`;
}

/** Which of the four it is: the westernmost point of each lies in a part of the sea of its own. */
function placeOf(outlines: readonly (readonly (readonly (readonly number[])[])[])[]): string {
  const longitudes = outlines.flat(2).map(([longitude = 0]) => longitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  if (east > 148) return "place:iturup";
  if (outlines.length > 1) return "place:habomai";
  return west < 146.3 ? "place:kunashir" : "place:shikotan";
}

function textOf(things: readonly { readonly id: string; readonly text: string }[], wanted: string): string {
  return typographic(things.find(({ id }) => id === wanted)?.text ?? "");
}

async function resultOf<Result>(page: Page, call: string, input?: unknown): Promise<Result> {
  const search = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  const response = await page.request.get(`/api/trpc/${call}${search}`);
  return (await response.json()).result.data;
}
