import type { Fact, Link, Statement } from "@communique/domain";
import { statementsIn } from "@communique/domain";
import { contentHash } from "../content-hash.ts";
import type { Draft } from "../pose.ts";
import type { Because, Option, Question } from "../question.ts";
import { citationViews } from "../wording/citation.ts";

/** Makes every question of one form that the facts carry. */
export interface Recipe {
  readonly name: string;
  readonly drafts: (facts: readonly Fact[]) => readonly Draft[];
}

/** How many wrong options stand beside the right one, at most. */
const wrongOptions = 3;

export type Of<Relation extends Statement["relation"]> = Extract<Statement, { relation: Relation }>;

/** The statements of one relation, or of several. */
export function statementsWith<Relation extends Statement["relation"]>(
  facts: readonly Fact[],
  ...relations: readonly Relation[]
): readonly Of<Relation>[] {
  const wanted: ReadonlySet<string> = new Set(relations);
  return statementsIn(facts).filter((statement): statement is Of<Relation> => wanted.has(statement.relation));
}

/** What every question takes over from the statement that it asks. */
export function asking(statement: Statement): Pick<Question, "statement" | "status" | "cites" | "topics"> {
  const { id, standing, cites, topics } = statement;
  return { statement: id, status: standing.status, cites: citationViews(cites), topics };
}

/** The ids of what else is told of the statement's fact: whoever reads the question's explanation learns it. */
export function siblingsOf(statement: Statement, facts: readonly Fact[]): readonly string[] {
  return statementsIn(facts)
    .filter(({ fact, id }) => fact.id === statement.fact.id && id !== statement.id)
    .map(({ id }) => id);
}

/** The claims and positions that links of these forms join to a statement's fact. */
export function linkedTo(
  { fact }: Statement,
  facts: readonly Fact[],
  ...forms: readonly Link["form"][]
): readonly (Of<"claim"> | Of<"position">)[] {
  const links = facts.filter((link): link is Link => link.kind === "link" && forms.includes(link.form));
  const linked = links.map(({ between }) => between.map(({ id }) => id)).filter((ends) => ends.includes(fact.id));
  return statementsWith(facts, "claim", "position").filter(
    ({ fact: other }) => other.id !== fact.id && linked.some((ends) => ends.includes(other.id)),
  );
}

export type Candidate<Value> = Omit<Option<Value>, "id">;

export function right(statement: Statement): Because {
  return { verdict: "right", statement: statement.id };
}

export function wrong(ground: Extract<Because, { verdict: "wrong" }>["ground"], statement: Statement): Because {
  return { verdict: "wrong", ground, statement: statement.id };
}

/**
 * The right option and up to three wrong ones, from the nearest tier first; undefined where fewer than two are admissible.
 *
 * Within a tier, which wrong ones are taken, and their order, follows from their content alone: so that no habit of a recipe
 * ("the right date is the middle one") can be learnt.
 */
export function optionsOf<Value extends object | string>(
  key: Candidate<Value>,
  ...tiers: readonly (readonly Candidate<Value>[])[]
): [Option<Value>, ...Option<Value>[]] | undefined {
  const distractors = tiers
    .flatMap((tier) => tier.toSorted((one, other) => (rank(key, one) < rank(key, other) ? -1 : 1)))
    .filter(({ text }, index, all) => text !== key.text && all.findIndex((other) => other.text === text) === index)
    .slice(0, wrongOptions);
  if (distractors.length < 2 || tellsItself(key, distractors)) return undefined;
  return [
    { id: "a", ...key },
    ...distractors.map((candidate, index) => ({ id: String.fromCharCode(98 + index), ...candidate })),
  ];
}

/** Whether the right option is so much longer, or shorter, than every other that its length tells it. */
function tellsItself({ text }: Candidate<unknown>, distractors: readonly Candidate<unknown>[]): boolean {
  const lengths = distractors.map((distractor) => distractor.text.length);
  return text.length > 2.5 * Math.max(...lengths) || text.length * 2.5 < Math.min(...lengths);
}

function rank({ text: key, because: { statement } }: Candidate<unknown>, { text }: Candidate<unknown>): string {
  return contentHash({ key, statement, text });
}
