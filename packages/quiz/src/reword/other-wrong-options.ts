import type { Fact } from "@communique/domain";
import { audit } from "../audit/audit.ts";
import { refutationsOf } from "../audit/refutations-of.ts";
import { canonicalJson } from "../content-hash.ts";
import { type Part, partsOf } from "../question/parts-of.ts";
import type { Option, Question, SeveralRight, SingleChoice } from "../question/question.ts";
import type { Pairings } from "../question/values.ts";

/** A question in which a wrong option may stand for another. */
export type Swappable = SingleChoice | SeveralRight;

type AnyOption = Option<Swappable["options"][0]["value"]>;

/** A wrong option that the bank has elsewhere. */
export interface OtherOption {
  /** Where: the id of its question and its own. */
  readonly source: string;
  readonly option: AnyOption;
}

interface Wanted {
  readonly question: Swappable;
  /** The id of the wrong option that is to go. */
  readonly option: string;
  readonly bank: readonly Question[];
  readonly facts: readonly Fact[];
  /** The one that is wanted; any, where none is named. */
  readonly source?: string;
}

export function isSwappable(question: Question): question is Swappable {
  return question.kind === "single choice" || question.kind === "several right";
}

/**
 * What may stand in a wrong option's place: what the bank offers for the same relation, and the audit finds nothing against here.
 * Those that were refuted for this very question come first. It is worked out as far as it is asked for.
 */
export function* otherWrongOptions({ question, option, bank, facts, ...wanted }: Wanted): Generator<OtherOption> {
  const gone = question.options.find(({ id, because }) => id === option && because.verdict === "wrong");
  if (!gone) return;
  const taken = new Set(question.options.map(({ text }) => text));
  for (const { source, part, isOfSame } of partsLike(question, bank)) {
    if (wanted.source !== undefined && wanted.source !== source) continue;
    if (taken.has(part.text) || !isNear(part, question, gone)) continue;
    const other = refutedAmong(variantsOf(part, { question, gone, isOfSame }), question, facts).find(
      (one) => audit(swapped(question, { [option]: one }), facts).length === 0,
    );
    if (!other) continue;
    taken.add(part.text);
    yield { source, option: other };
  }
}

/** Those whose own reason is among what refutes them here. That is found at once; whether anything else is wrong takes an audit. */
function refutedAmong(
  variants: readonly AnyOption[],
  question: Swappable,
  facts: readonly Fact[],
): readonly AnyOption[] {
  const [first] = variants;
  const refutations = first ? refutationsOf(question, first, facts) : [];
  return variants.filter(
    ({ because }) =>
      because.verdict === "wrong" &&
      refutations.some(({ ground, statement }) => ground === because.ground && statement === because.statement),
  );
}

/** The question with other options in the place of some. */
export function swapped<Q extends Question>(question: Q, others: Readonly<Record<string, AnyOption>>): Q {
  if (!isSwappable(question)) return question;
  return {
    ...question,
    options: question.options.map((one) => (Object.hasOwn(others, one.id) ? others[one.id] : one)),
  };
}

function partsLike(question: Swappable, bank: readonly Question[]) {
  const asks = canonicalJson(question.asks);
  return bank
    .filter(({ id, kind, asks: { relation } }) => {
      return (
        id !== question.id && relation === question.asks.relation && [question.kind, "type the answer"].includes(kind)
      );
    })
    .flatMap((other) => {
      const isOfSame = canonicalJson(other.asks) === asks;
      return partsOf(other).map((part) => ({ source: `${other.id}/${part.id}`, part, isOfSame }));
    })
    .toSorted((one, other) => Number(other.isOfSame) - Number(one.isOfSame));
}

/** Something that the stem names already, or a day among months, would be ruled out by whoever knows nothing. */
function isNear({ text, value }: Part, { stem }: Question, gone: AnyOption): boolean {
  return !stem.includes(text) && exactnessOf(value) === exactnessOf(gone.value);
}

function exactnessOf(value: unknown): string | null {
  return typeof value === "object" && value !== null && "when" in value
    ? (value as Pairings["dated"][1]).when.precision
    : null;
}

interface Place {
  readonly question: Swappable;
  readonly gone: AnyOption;
  readonly isOfSame: boolean;
}

/**
 * As it is refuted where it stands; or, of another question, by what is told of it there, as the others are refuted here, or by what is
 * so here. Whether any of these refutes it, the audit says.
 */
function variantsOf(part: Part, { question, gone, isOfSame }: Place): readonly AnyOption[] {
  const { text, because, feedback } = part;
  const as = { id: gone.id, text, value: part.value as AnyOption["value"] };
  const own = because.verdict === "wrong" ? [{ ...as, because, feedback }] : [];
  if (isOfSame) return own;
  const [right, ...others] = [...question.options].sort((one) => (one.because.verdict === "right" ? -1 : 1));
  if (question.kind === "several right") {
    const ground = gone.because.verdict === "wrong" ? gone.because.ground : "contradiction";
    return [...own, { ...as, because: { verdict: "wrong", ground, statement: because.statement }, feedback }];
  }
  const { statement } = right?.because ?? because;
  return [
    ...own,
    ...others.map((other) => ({ ...as, because: other.because, feedback: other.feedback })),
    { ...as, because: { verdict: "wrong", ground: "functional", statement }, feedback: question.explanation },
  ];
}
