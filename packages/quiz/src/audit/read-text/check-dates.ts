import type { Statement, When } from "@communique/domain";
import type { Problem } from "../problem.ts";
import { type DateMeaning, dateMentions } from "./date-mentions.ts";
import { isSupportedBy, isSupportedByMention } from "./date-support.ts";
import { numbersIn } from "./numbers.ts";
import type { Reading } from "./reading.ts";
import type { Support } from "./support.ts";

/** The time of which the article speaks: a text about it may name it where no statement does. */
const articleTime: When = { precision: "month", in: "2000-10", inferred: "date" };

// The article has two sides throughout; that there are two of them is not a count.
const harmless =
  /\b(?:the|these|those) two (?:countries|governments|sides|men|women|people|leaders|ministers|of them)\b/gi;

/** Whether every date and number in the texts is told by a statement that the question rests on. */
export function checkDates({ question, texts, statements, ids }: Reading): readonly Problem[] {
  const common = question.about === "article" ? [articleTime] : [];
  return texts.flatMap(({ text, where, supports }) => {
    const plain = withoutCitations(text, statements);
    return [...strangeDates(plain, supports, common), ...strangeNumbers(plain, supports)].map((words) => ({
      code: "unsupported-date",
      where,
      words,
      statements: ids,
    }));
  });
}

function strangeDates(text: string, supports: readonly Support[], common: readonly When[]): readonly string[] {
  const mentions = dateMentions(text);
  if (mentions.length === 0) return [];
  const whens = [...common, ...supports.flatMap((support) => support.whens)];
  const told = supports.flatMap(({ dates }) => dates);
  const isTold = (date: DateMeaning) =>
    isSupportedBy(date, whens) || told.some((one) => isSupportedByMention(date, one));
  // From one date to another, each of which is told.
  return mentions.filter((mention) => !isTold(mention) && !mention.ends?.every(isTold)).map(({ words }) => words);
}

function strangeNumbers(text: string, supports: readonly Support[]): readonly string[] {
  return numbersIn(text.replace(harmless, " "))
    .filter(({ value }) => !supports.some(({ numbers }) => numbers.has(value)))
    .map(({ words }) => words);
}

/** "Monitor 6/201 ¶5.1", "¶5.1" and "paragraph 5" are no numbers of the story, if a statement stands there. */
function withoutCitations(text: string, statements: readonly Statement[]): string {
  if (!/¶|paragraph/i.test(text)) return text;
  return statements
    .flatMap(({ cites }) => cites)
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
