import type { Statement } from "@communique/domain";
import type { ChoiceQuestion } from "../../question/question.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import type { Problem } from "../problem.ts";
import { dateMentions } from "./date-mentions.ts";
import { isSupportedBy } from "./date-support.ts";
import { nameMentions } from "./name-mentions.ts";
import { happeningWords, planWords } from "./plan-words.ts";
import { isPart, type QuestionText, restingStatements, showsBareContent, textsOf } from "./question-texts.ts";
import { type Support, supportOf } from "./support.ts";

/** Whether a plan is told as a plan: the article does not say what became of it. */
export function checkPlans(question: ChoiceQuestion, known: KnownFacts): readonly Problem[] {
  const statements = restingStatements(question, known);
  const planned = statements.filter(isPlanned);
  if (planned.length === 0) return [];
  const held = statements.filter((statement) => !isPlanned(statement) && canHappen(statement));
  const supports = { planned: supportOf(planned, known), held: held.length > 0 ? supportOf(held, known) : null };
  return textsOf(question)
    .filter(({ where }) => !isPart(where, "text"))
    .flatMap((text): readonly Problem[] => {
      const words =
        happeningIn(text.text, supports, known) ?? (lacksPlanWord(question, text, planned) ? null : undefined);
      if (words === undefined) return [];
      return [{ code: "plan-in-past-tense", where: text.where, words, statements: planned.map(({ id }) => id) }];
    });
}

function isPlanned({ standing }: Statement): boolean {
  return standing.status === "planned";
}

function canHappen({ relation }: Statement): boolean {
  return relation !== "tenure" && relation !== "term";
}

/** A text that tells a planned statement has to say that it is a plan. */
function lacksPlanWord(
  question: ChoiceQuestion,
  { text, where, option }: QuestionText,
  planned: readonly Statement[],
): boolean {
  const bare = showsBareContent(question);
  const told = option ? option.because.statement : question.asked[0];
  const tells = planned.some(({ id }) => id === told) && (where === "explanation" || !bare);
  return tells && !planWords.test(text);
}

interface Supports {
  readonly planned: Support;
  /** Null where the question rests on nothing that has happened. */
  readonly held: Support | null;
}

/** The words of a sentence that tells of a planned event as having happened. */
function happeningIn(text: string, { planned, held }: Supports, known: KnownFacts): string | undefined {
  return text
    .split(/(?<=[.!?;])\s+/)
    .filter((sentence) => held === null || isAboutFirst(sentence, { first: planned, second: held, known }))
    .map((sentence) => happeningWords.exec(sentence)?.[0])
    .find((words) => words !== undefined);
}

interface Rivals {
  readonly first: Support;
  readonly second: Support;
  readonly known: KnownFacts;
}

/** Whether a sentence names somebody, somewhere or a date that only the first of two sets of statements does. */
function isAboutFirst(sentence: string, { first, second, known }: Rivals): boolean {
  const isOnlyFirst = (id: string) => first.ids.has(id) && !second.ids.has(id);
  return (
    nameMentions(sentence, known).some(({ ids }) => ids.some(isOnlyFirst)) ||
    dateMentions(sentence).some(
      (mention) => isSupportedBy(mention, first.whens) && !isSupportedBy(mention, second.whens),
    )
  );
}
