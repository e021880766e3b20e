import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FirstQuestion } from "@communique/api";
import { html } from "hono/html";
import { typographic } from "../src/ui/typographic.ts";

/** The page of a quiz with the question that it begins with, to be read long before the scripts of the page are there. */
export type QuizPage = (first: FirstQuestion) => Promise<string>;

const place = /(?<=<p [^>]*id="first-question"[^>]*>)(?=<\/p>)/;

/** Errors: `TypeError` where what Next built has no place for the question. */
export async function quizPageOf(buildFolder: string): Promise<QuizPage> {
  const [before, after] = (await readFile(join(buildFolder, "server/app/quiz.html"), "utf8")).split(place);
  if (before === undefined || after === undefined)
    throw new TypeError("The page of a quiz has no place for the first question.");
  return async ({ stem, of }) => {
    const question = await html`<span class="sr-only">Question 1 of ${of}: </span>${typographic(stem)}`;
    return `${before}${question}${after}`;
  };
}
