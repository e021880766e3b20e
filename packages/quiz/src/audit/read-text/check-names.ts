import type { ChoiceQuestion } from "../../question/question.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import type { Problem } from "../problem.ts";
import { formsOf } from "./name-lexicon.ts";
import { type NameMention, nameMentions } from "./name-mentions.ts";
import { type QuestionText, restingIds, textsOf } from "./question-texts.ts";
import type { Support } from "./support.ts";
import { textSupports } from "./text-support.ts";

/** Words that begin with a capital without being the name of anything in the facts. */
const ordinaryCapitals =
  "I True False Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December".split(
    " ",
  );

/** Whether every name in the texts is that of something in the statements that the question rests on. */
export function checkNames(question: ChoiceQuestion, known: KnownFacts): readonly Problem[] {
  const supportFor = textSupports(question, known);
  return textsOf(question).flatMap((text) => {
    const support = supportFor(text);
    const names = [...knownNames(text, support, known), ...strangeNames(text, support, known)];
    return [...new Set(names)].map((name) => ({
      code: "unsupported-name",
      where: text.where,
      name,
      statements: restingIds(question),
    }));
  });
}

function knownNames({ text }: QuestionText, { ids }: Support, known: KnownFacts): readonly string[] {
  return nameMentions(text, known)
    .filter((mention) => !mention.ids.some((id) => ids.has(id)))
    .map(({ words }) => words);
}

/** Capitalised words inside a sentence that neither the facts nor the texts that the question rests on know. */
function strangeNames({ text }: QuestionText, support: Support, known: KnownFacts): readonly string[] {
  const familiar = vocabularyOf(support, known);
  const mentions = nameMentions(text, known);
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}]*/gu)]
    .filter(({ index }) => /[\p{L}\p{N},;)'’\p{Dash_Punctuation}]\s*$/u.test(text.slice(0, index)))
    .filter(({ 0: word, index }) => !familiar.has(word) && !mentions.some((mention) => covers(mention, index)))
    .map(([word]) => word);
}

function covers({ start, words }: NameMention, index: number): boolean {
  return start <= index && index < start + words.length;
}

function vocabularyOf({ ids, texts }: Support, known: KnownFacts): ReadonlySet<string> {
  const facts = [...ids].flatMap((id) => known.byId.get(id) ?? []);
  const articles = known.facts
    .filter(({ kind }) => kind === "article")
    .flatMap((fact) => ("name" in fact ? fact.name : []));
  const words = [...facts.flatMap(formsOf), ...texts, ...articles].flatMap(
    (text) => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [],
  );
  return new Set([...ordinaryCapitals, ...words]);
}
