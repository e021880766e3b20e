import type { Statement } from "@communique/domain";
import type { Draft } from "../pose.ts";
import type { Expected } from "../question/question.ts";
import type { Relation, RelationValue } from "../question/values.ts";
import { asking, type Candidate, distractorsFor, optionsAmong } from "./recipe.ts";
import type { Witness } from "./witness.ts";

/** Something that may be answered, right or wrong, and what has to be typed for it; null for what nobody would type. */
export interface Answer extends Candidate<RelationValue> {
  readonly expected: Expected | null;
}

/** One thing that a statement answers, with the wrong answers that the facts refute, those of the nearest tier first. */
export interface Facet {
  readonly statement: Statement;
  readonly asks: Relation;
  readonly stem: string;
  /** The stem for whoever has no options to choose from, where that has to say more. */
  readonly stemAlone?: string;
  readonly key: Answer;
  readonly tiers: readonly (readonly Answer[])[];
  readonly explanation: string;
  readonly reveals: readonly string[];
}

/** The questions that a facet makes: one of choice, where there are wrong options enough, and one whose answer is typed. */
export function asked(recipe: string, witness: Witness, facet: Facet, least = 2): readonly Draft[] {
  const distractors = [...distractorsFor(facet.key, facet.tiers)];
  return [...asChoice(recipe, witness, { facet, distractors, least }), ...asTyped(recipe, witness, facet, distractors)];
}

/** A question of choice; `least` is how many wrong options it has to have. */
export function asSingleChoice(recipe: string, witness: Witness, facet: Facet, least = 2): readonly Draft[] {
  return asChoice(recipe, witness, { facet, distractors: distractorsFor(facet.key, facet.tiers), least });
}

/** What may be offered as wrong, by tier. */
type Distractors = Iterable<readonly Answer[]>;

function asChoice(
  recipe: string,
  witness: Witness,
  { facet, distractors, least }: { readonly facet: Facet; readonly distractors: Distractors; readonly least: number },
): readonly Draft[] {
  const { asks, stem, key, explanation, reveals } = facet;
  const options = optionsAmong(key, distractors, least);
  if (!options) return [];
  const common = asking(witness, "easy", facet.statement);
  return [{ ...common, kind: "single choice", recipe, asks, stem, options, explanation, reveals }];
}

type Foil = Answer & { readonly expected: Expected };

/** How many wrong answers that may be typed are answered with a reason of their own. */
const foilsAtMost = 6;

function asTyped(recipe: string, witness: Witness, facet: Facet, distractors: Distractors): readonly Draft[] {
  const { asks, key, explanation, reveals } = facet;
  const { expected } = key;
  if (!expected) return [];
  const foils: Foil[] = [];
  for (const more of distractors) {
    foils.push(...more.filter(isTypable).slice(0, foilsAtMost - foils.length));
    if (foils.length === foilsAtMost) break;
  }
  const common = asking(witness, "medium", facet.statement);
  const stem = facet.stemAlone ?? facet.stem;
  return [
    {
      ...common,
      kind: "type the answer",
      recipe,
      asks,
      stem,
      key: { ...key, expected },
      foils,
      explanation,
      reveals,
    },
  ];
}

function isTypable(answer: Answer): answer is Foil {
  return answer.expected !== null;
}
