import type { When } from "@communique/domain";
import type { ChoiceQuestion } from "../../question/question.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import type { Problem } from "../problem.ts";
import { dateMentions, withoutDates } from "./date-mentions.ts";
import { isSupportedBy, isSupportedByMention } from "./date-support.ts";
import { restingIds, restingStatements, textsOf } from "./question-texts.ts";
import type { Support } from "./support.ts";
import { textSupports } from "./text-support.ts";

/** The time of which the article speaks: a text may name it where no statement does. */
const articleTime: When = { precision: "month", in: "2000-10", inferred: "date" };

const numberWords = "two three four five six seven eight nine ten eleven twelve".split(" ");

// The article has two sides throughout; that there are two of them is not a count.
const harmless =
  /\b(?:the|these|those) two (?:countries|governments|sides|men|women|people|leaders|ministers|of them)\b/gi;

/** Whether every date and number in the texts is told by a statement that the question rests on. */
export function checkDates(question: ChoiceQuestion, known: KnownFacts): readonly Problem[] {
  const supportFor = textSupports(question, known);
  return textsOf(question).flatMap((text) => {
    const support = supportFor(text);
    const plain = withoutCitations(text.text, question, known);
    return [...strangeDates(plain, support), ...strangeNumbers(plain, support)].map((words) => ({
      code: "unsupported-date",
      where: text.where,
      words,
      statements: restingIds(question),
    }));
  });
}

function strangeDates(text: string, { whens, texts }: Support): readonly string[] {
  const told = texts.flatMap(dateMentions);
  return dateMentions(text)
    .filter((mention) => !isSupportedBy(mention, [articleTime, ...whens]))
    .filter((mention) => !told.some((one) => isSupportedByMention(mention, one)))
    .map(({ words }) => words);
}

function strangeNumbers(text: string, { counts, texts }: Support): readonly string[] {
  const told = new Set([...texts.flatMap(numbersIn).map(({ value }) => value), ...counts]);
  return numbersIn(text.replace(harmless, " "))
    .filter(({ value }) => !told.has(value))
    .map(({ words }) => words);
}

function numbersIn(text: string): readonly { readonly words: string; readonly value: number }[] {
  const pattern = new RegExp(String.raw`\d+(?:[.,]\d+)?|\b(?:${numberWords.join("|")})\b`, "giu");
  return [...withoutDates(text).matchAll(pattern)].map(([words]) => {
    const place = numberWords.indexOf(words.toLowerCase());
    return { words, value: place === -1 ? Number(words.replace(",", "")) : place + 2 };
  });
}

/** "Monitor 6/201 ¶5.1", "¶5.1" and "paragraph 5" are no numbers of the story, if a statement stands there. */
function withoutCitations(text: string, question: ChoiceQuestion, known: KnownFacts): string {
  const cites = restingStatements(question, known).flatMap((statement) => statement.cites);
  return cites
    .flatMap((cite) => ("paragraph" in cite ? [cite] : []))
    .reduce(
      (rest, { source, paragraph, sentence }) =>
        rest
          .replaceAll(source.short, " ")
          .replaceAll(`¶${paragraph}.${sentence}`, " ")
          .replaceAll(new RegExp(String.raw`\bparagraph ${paragraph}\b`, "gi"), " "),
      text,
    );
}
