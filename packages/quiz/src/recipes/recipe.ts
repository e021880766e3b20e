import type { NonEmpty, Statement, Status } from "@communique/domain";
import { reasonOf } from "@communique/domain/wording";
import { textHash } from "../content-hash.ts";
import type { Draft } from "../pose.ts";
import type { Because, Ground } from "../question/because.ts";
import type { Difficulty, Option, Question } from "../question/question.ts";
import { citationViews } from "../wording/citation.ts";
import type { Witness } from "./witness.ts";

/** Makes every question of one form that a witness carries. */
export interface Recipe {
  readonly name: string;
  readonly drafts: (witness: Witness) => readonly Draft[];
}

/** How many wrong options stand beside the right one, at most. */
const wrongOptions = 3;

type TakenOver = Pick<Question, "about" | "asked" | "statuses" | "cites" | "topics" | "difficulty">;

/** What every question takes over from the statements that it asks. */
export function asking(witness: Witness, difficulty: Difficulty, ...statements: NonEmpty<Statement>): TakenOver {
  const [first, ...rest] = statements;
  return {
    about: witness.about,
    asked: withoutRepeats([first.id, ...rest.map(({ id }) => id)]),
    statuses: withoutRepeats<Status>([first.standing.status, ...rest.map(({ standing }) => standing.status)]),
    cites: citationViews(statements.flatMap(({ cites }) => cites)),
    topics: withoutRepeats([...first.topics, ...rest.flatMap(({ topics }) => topics)]),
    difficulty,
  };
}

function withoutRepeats<T>(elements: NonEmpty<T>): NonEmpty<T> {
  const [first, ...rest] = elements;
  return [first, ...new Set(rest.filter((element) => element !== first))];
}

/** The paragraph of the article that a statement stands in; undefined for one of the background. */
export function paragraphOf({ cites }: Statement): number | undefined {
  return cites.flatMap((cite) => ("paragraph" in cite ? [cite.paragraph] : []))[0];
}

/** Why a statement is of the kind that it is, as its witness tells it. */
export function reasonFor({ standing }: Pick<Statement, "standing">, { about }: Witness): string {
  return reasonOf(standing, about === "article" ? "article" : "source");
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
  tiers: readonly (readonly Candidate<Value>[])[],
  least = 2,
): NonEmpty<Option<Value>> | undefined {
  const distractors = alikeInLength(key, nearestOf(key, tiers));
  if (distractors.length < least || tellsItself(key, distractors)) return undefined;
  return [{ id: "a", ...key }, ...distractors.map((candidate, index) => ({ id: letter(index + 1), ...candidate }))];
}

/** The wrong options of as many tiers, from the nearest on, as there have to be to choose from; a longer one among them. */
function nearestOf<Any extends Candidate<unknown>>(key: Any, tiers: readonly (readonly Any[])[]): readonly Any[] {
  const isEnough = (some: readonly Any[]) =>
    some.length >= wrongOptions && some.some(({ text }) => text.length > key.text.length);
  const enough = tiers.findIndex((_, index) => isEnough(distractorsFor(key, ...tiers.slice(0, index + 1))));
  return distractorsFor(key, ...(enough === -1 ? tiers : tiers.slice(0, enough + 1)));
}

/** Wrong options among which the right one is as often the longest, or the second longest, as any other would be. */
function alikeInLength<Any extends Candidate<unknown>>(key: Any, candidates: readonly Any[]): readonly Any[] {
  const longer = candidates.filter(({ text }) => text.length > key.text.length);
  const others = candidates.filter((candidate) => !longer.includes(candidate));
  const wanted = Number.parseInt(rank(key, key).slice(0, 8), 16) % (wrongOptions + 1);
  const taken = longer.slice(0, Math.max(wanted, wrongOptions - others.length));
  const chosen = [...taken, ...others.slice(0, wrongOptions - taken.length)];
  return candidates.filter((candidate) => chosen.includes(candidate));
}

/** All the wrong options that are admissible beside a right one, the nearest first, none twice. */
export function distractorsFor<Any extends Candidate<unknown>>(
  key: Any,
  ...tiers: readonly (readonly Any[])[]
): readonly Any[] {
  return tiers
    .flatMap((tier) =>
      tier.length < 2
        ? tier
        : tier
            .map((candidate) => ({ candidate, rank: rank(key, candidate) }))
            .sort((one, other) => (one.rank < other.rank ? -1 : 1))
            .map(({ candidate }) => candidate),
    )
    .filter(({ text }, index, all) => text !== key.text && all.findIndex((other) => other.text === text) === index);
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
