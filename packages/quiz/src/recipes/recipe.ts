import type { NonEmpty, Statement, Status } from "@communique/domain";
import { reasonOf } from "@communique/domain/wording";
import { textHash } from "../content-hash.ts";
import { once } from "../once.ts";
import type { Draft } from "../pose.ts";
import type { Because, Ground } from "../question/because.ts";
import type { Difficulty, Option, Question } from "../question/question.ts";
import { citationViews } from "../wording/citation.ts";
import type { Witness } from "./witness.ts";

/** Makes every question of one form that a witness carries. */
export interface Recipe {
  readonly name: string;
  /** What kinds of question it makes. */
  readonly kinds: NonEmpty<Question["kind"]>;
  readonly drafts: (witness: Witness) => readonly Draft[];
}

/** How many wrong options stand beside the right one, at most. */
export const wrongOptions = 3;

type TakenOver = Pick<Question, "about" | "asked" | "statuses" | "cites" | "topics" | "difficulty">;

/** What every question takes over from the statements that it asks. */
export function asking(witness: Witness, difficulty: Difficulty, ...statements: NonEmpty<Statement>): TakenOver {
  const [first, ...rest] = statements;
  return { about: witness.about, ...(rest.length === 0 ? takenOverFrom(first) : together(statements)), difficulty };
}

const takenOverFrom = once((statement: Statement) => together([statement]));

function together(statements: NonEmpty<Statement>): Omit<TakenOver, "about" | "difficulty"> {
  const [first, ...rest] = statements;
  return {
    asked: withoutRepeats([first.id, ...rest.map(({ id }) => id)]),
    statuses: withoutRepeats<Status>([first.standing.status, ...rest.map(({ standing }) => standing.status)]),
    cites: citationViews(statements.flatMap(({ cites }) => cites)),
    topics: withoutRepeats([...first.topics, ...rest.flatMap(({ topics }) => topics)]),
  };
}

function withoutRepeats<T>(elements: NonEmpty<T>): NonEmpty<T> {
  const [first, ...rest] = elements;
  return [first, ...new Set(rest.filter((element) => element !== first))];
}

/** The paragraph of the article that a statement stands in; undefined for one of the background. */
export function paragraphOf({ cites }: Statement): number | undefined {
  return cites.find((cite) => "paragraph" in cite)?.paragraph;
}

/** Why a statement is of the kind that it is, as its witness tells it. */
export function reasonFor({ standing }: Pick<Statement, "standing">, { about }: Witness): string {
  return reasonOf(standing, about === "article" ? "article" : "source");
}

/** A witness and the verb, inside a sentence. */
export function saying({ about }: Witness): "the article says" | "the sources say" {
  return about === "article" ? "the article says" : "the sources say";
}

/** The ids of what else is told of the statement's fact: whoever reads the question's explanation learns it. */
export function siblingsOf(statement: Statement, witness: Witness): readonly string[] {
  return witness
    .tellsOf(statement.fact.id)
    .map(({ id }) => id)
    .filter((id) => id !== statement.id);
}

export type Candidate<Value> = Omit<Option<Value>, "id">;

export function right(statement: Statement): Because {
  return { verdict: "right", statement: statement.id };
}

export function wrong(ground: Ground, statement: Statement): Because {
  return { verdict: "wrong", ground, statement: statement.id };
}

/**
 * The right option and up to three wrong ones, from the nearest tier first; undefined where fewer than `least` are admissible.
 *
 * Within a tier, which wrong ones are taken, and their order, follows from their content alone: so that no habit of a recipe
 * ("the right date is the middle one") can be learnt.
 */
export function optionsOf<Value extends object | string>(
  key: Candidate<Value>,
  tiers: Iterable<readonly Candidate<Value>[]>,
  least = 2,
): NonEmpty<Option<Value>> | undefined {
  return optionsAmong(key, distractorsFor(key, tiers), least);
}

/** The same from tiers of admissible wrong options. */
export function optionsAmong<Value extends object | string>(
  key: Candidate<Value>,
  distractorsByTier: Iterable<readonly Candidate<Value>[]>,
  least: number,
): NonEmpty<Option<Value>> | undefined {
  const distractors = alikeInLength(key, nearestOf(distractorsByTier));
  if (distractors.length < least || tellsItself(key, distractors)) return undefined;
  return [optionOf(key, 0), ...distractors.map((candidate, index) => optionOf(candidate, index + 1))];
}

/** An option of this place, without what else is known of a candidate. */
function optionOf<Value>({ text, value, because, feedback }: Candidate<Value>, place: number): Option<Value> {
  return { id: letter(place), text, value, because, feedback };
}

/** The wrong options of as many tiers, from the nearest on, as there have to be to choose from. */
function nearestOf<Any>(tiers: Iterable<readonly Any[]>): readonly Any[] {
  const nearest: Any[] = [];
  for (const more of tiers) {
    nearest.push(...more);
    if (nearest.length >= wrongOptions) break;
  }
  return nearest;
}

/** Wrong options among which the right one is as often the longest, or the second longest, as any other would be. */
function alikeInLength<Any extends Candidate<unknown>>(key: Any, candidates: readonly Any[]): readonly Any[] {
  const longer = candidates.filter(({ text }) => text.length > key.text.length);
  const others = candidates.filter(({ text }) => text.length <= key.text.length);
  const wanted = Number.parseInt(rank(key, key).slice(0, 8), 16) % (wrongOptions + 1);
  const taken = longer.slice(0, Math.max(wanted, wrongOptions - others.length));
  const chosen = [...taken, ...others.slice(0, wrongOptions - taken.length)];
  return candidates.filter((candidate) => chosen.includes(candidate));
}

/** The wrong options that are admissible beside a right one, those of the nearest tier first, none twice. */
export function* distractorsFor<Any extends Candidate<unknown>>(
  key: Any,
  tiers: Iterable<readonly Any[]>,
): Generator<readonly Any[]> {
  const taken = new Set([key.text]);
  for (const tier of tiers) {
    const fresh = tier.filter(({ text }) => !taken.has(text) && taken.add(text));
    yield byRank(key, fresh);
  }
}

/** In an order that follows from what they say alone. */
export function byRank<Any extends Candidate<unknown>>(key: Any, candidates: readonly Any[]): readonly Any[] {
  return candidates.length < 2
    ? candidates
    : candidates
        .map((candidate) => ({ candidate, rank: rank(key, candidate) }))
        .sort((one, other) => (one.rank < other.rank ? -1 : 1))
        .map(({ candidate }) => candidate);
}

/** The name of the place with this index: `a`, `b`, `c`… */
export function letter(index: number): string {
  return String.fromCharCode(97 + index);
}

/** Whether the right option is so much longer, or shorter, than every other that its length tells it. */
function tellsItself({ text }: Candidate<unknown>, distractors: readonly Candidate<unknown>[]): boolean {
  const lengths = distractors.map((distractor) => distractor.text.length);
  return text.length > 2.5 * Math.max(...lengths) || text.length * 2.5 < Math.min(...lengths);
}

function rank({ text: key, because: { statement } }: Candidate<unknown>, { text }: Candidate<unknown>): string {
  return textHash([key, statement, text].join("\n"));
}
