import type { Event } from "@communique/domain";
import { keyText } from "../key-text.ts";
import { once } from "../once.ts";
import { partsOf } from "../question/parts-of.ts";
import type { FillTheGap, Question } from "../question/question.ts";
import type { Bank } from "./bank.ts";

/** What composing has to know of a question. */
interface ReadQuestion {
  /** What it asks: of events and documents the ids of these, since whoever reads of one learns it whole. */
  readonly asked: readonly string[];
  /** All that somebody knows of who has answered the question and read what is said of its parts. */
  readonly told: ReadonlySet<string>;
  /** Words that tell its answer wherever they are read: a date that is asked, or a gap filled in; null where there are none. */
  readonly giveaway: string | null;
  /** The options of a single choice; null of any other kind. */
  readonly choice: RightAmongWrong | null;
  /** All that is to be read before the answer. */
  readonly shown: string;
  /** All that is to be read before and after the answer. */
  readonly text: string;
  /** The facts of which it asks, with those that tell of the same thing. */
  readonly subjects: readonly string[];
}

export interface RightAmongWrong {
  readonly right: string;
  readonly wrong: readonly string[];
}

/** Reads a question of the bank. */
export type ReadBank = (question: Question) => ReadQuestion;

/** Reads each question of a bank once, however many quizzes are composed from it. */
export const readBank: (bank: Bank) => ReadBank = once((bank) => {
  const twins = twinsIn(bank);
  const events = bank.facts.filter((fact) => fact.kind === "event");
  return once((question) => readQuestion(question, twins, events));
});

function readQuestion(
  question: Question,
  twins: ReadonlyMap<string, readonly string[]>,
  events: readonly Event[],
): ReadQuestion {
  const parts = partsOf(question);
  const shown = [
    question.stem,
    ...("sentence" in question ? [question.sentence.before, question.sentence.after] : []),
    ...("key" in question ? [] : parts.map(({ text }) => text)),
  ].join("\n");
  const text = [shown, question.explanation, ...parts.flatMap(({ text, feedback }) => [text, feedback])].join("\n");
  const told = [...question.asked, ...question.reveals, ...parts.map(({ because }) => because.statement)];
  // Whoever reads of "Yohei Kono's visit to Moscow" knows who was due to visit Moscow.
  const named = events.filter(({ called }) => text.includes(called)).map(({ id }) => id);
  return {
    asked: question.asked.map(wholeOf),
    told: new Set([...told.map(wholeOf), ...named]),
    subjects: question.asked.flatMap((id) => twins.get(wholeOf(id)) ?? []),
    giveaway: giveawayOf(question),
    choice: choiceOf(question),
    shown,
    text,
  };
}

/** "event:october-talks" for any statement of that event. */
function wholeOf(statement: string): string {
  return statement.split("#")[0] ?? statement;
}

function giveawayOf(question: Question): string | null {
  if (question.kind === "fill the gap") return filledGap(question);
  return question.asks.relation === "when" || question.asks.relation === "year" ? keyText(question) : null;
}

function choiceOf(question: Question): RightAmongWrong | null {
  if (question.kind !== "single choice") return null;
  return {
    right: keyText(question),
    wrong: question.options.filter(({ because }) => because.verdict === "wrong").map(({ text }) => text),
  };
}

/** How many characters around a gap make it known again. */
const around = 20;

function filledGap({ sentence: { before, after }, key }: FillTheGap): string {
  return `${before.slice(-around)}${key.text}${after.slice(0, around)}`;
}

/** For each end of a link "told twice", the ids of those links: two facts that share one tell of the same thing. */
function twinsIn({ facts }: Bank): ReadonlyMap<string, readonly string[]> {
  const twins = new Map<string, string[]>();
  for (const fact of facts) {
    if (fact.kind !== "link" || fact.form !== "told twice") continue;
    for (const { id } of fact.between) twins.set(id, [...(twins.get(id) ?? []), fact.id]);
  }
  return twins;
}
