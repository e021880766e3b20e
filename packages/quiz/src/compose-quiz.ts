import type { Fact, Link, Topic } from "@communique/domain";
import { pose } from "./pose.ts";
import { partsOf } from "./question/parts-of.ts";
import { type ChoiceQuestion, isChoice, type Question, type QuestionKind } from "./question/question.ts";
import { type Random, randomFrom, shuffled } from "./random.ts";

export interface Wishes {
  /** Any text; the same seed and wishes over the same bank give the same quiz, to the byte. */
  readonly seed: string;
  /** How many questions at most: fewer come where the facts carry no more that are fair together. */
  readonly length: number;
  /** Only questions on one of these topics; none means any topic. */
  readonly topics: readonly Topic[];
  /** Only questions of these kinds; none means any kind. */
  readonly kinds: readonly QuestionKind[];
}

/** What a quiz is composed from: the questions, and the facts, which know what is one thing told twice. */
export interface Bank {
  readonly questions: readonly Question[];
  readonly facts: readonly Fact[];
}

/**
 * A fair quiz: no statement is asked twice, none that another question tells, and no two tellings of one thing; recipes
 * and topics are spread as evenly as the wishes allow; the right option stands in each place equally often.
 *
 * @example
 * composeQuiz({ questions: questionsFrom(articleFacts), facts: articleFacts }, { seed: "tea", length: 10, topics: [], kinds: [] });
 */
export function composeQuiz({ questions, facts }: Bank, { seed, length, topics, kinds }: Wishes): readonly Question[] {
  const random = randomFrom(seed);
  const toldTwice = facts.filter((fact): fact is Link => fact.kind === "link" && fact.form === "told twice");
  const chosen: Question[] = [];
  let candidates = shuffled(questions, random).filter(
    (question) =>
      (topics.length === 0 || question.topics.some((topic) => topics.includes(topic))) &&
      (kinds.length === 0 || kinds.includes(question.kind)),
  );
  while (chosen.length < length) {
    const next = leastCrowded(candidates, chosen);
    if (!next) break;
    chosen.push(next);
    candidates = candidates.filter((question) => fairTogether(question, next, toldTwice));
  }
  return arranged(chosen, random);
}

/** The same questions once more, in another order of questions and of options, which the seed decides. */
export function rearrange(questions: readonly Question[], seed: string): readonly Question[] {
  return arranged(questions, randomFrom(seed));
}

function arranged(questions: readonly Question[], random: Random): readonly Question[] {
  return shuffled(questions, random).map((question) => withOptionsPlaced(question, random));
}

function fairTogether(one: Question, other: Question, toldTwice: readonly Link[]): boolean {
  return (
    !other.asked.some((id) => toldBy(one).includes(id)) &&
    !one.asked.some((id) => toldBy(other).includes(id)) &&
    !toldTwice.some(({ between }) =>
      [one, other].every(({ asked }) =>
        between.some(({ id }) => asked.some((statement) => statement.split("#")[0] === id)),
      ),
    )
  );
}

/** Every statement that somebody knows who has answered the question and read all that is said of its options. */
function toldBy(question: Question): readonly string[] {
  return [...question.asked, ...question.reveals, ...partsOf(question).map(({ because }) => because.statement)];
}

/** The first of the candidates whose kind and recipe, and with half their weight whose topic, are the least crowded. */
function leastCrowded(candidates: readonly Question[], chosen: readonly Question[]): Question | undefined {
  const crowding = (question: Question) => {
    const sameKind = chosen.filter(({ kind }) => kind === question.kind).length;
    const sameRecipe = chosen.filter(({ recipe }) => recipe === question.recipe).length;
    const sameTopic = chosen.filter(({ topics }) => topics[0] === question.topics[0]).length;
    return (sameKind + sameRecipe) * 2 + sameTopic;
  };
  return candidates.reduce<Question | undefined>(
    (best, question) => (best && crowding(best) <= crowding(question) ? best : question),
    undefined,
  );
}

const places = "abcdefghi";

/** The options in an order of chance, named by their places; true stays before false, as readers expect. */
function withOptionsPlaced(question: Question, random: Random): Question {
  if (!isChoice(question) || question.kind === "true or false") return question;
  const [first, ...rest] = shuffled<ChoiceQuestion["options"][number]>(question.options, random).map(
    (option, index) => ({
      ...option,
      id: places.charAt(index),
    }),
  );
  return first ? pose({ ...question, options: [first, ...rest] } as Question) : question;
}
