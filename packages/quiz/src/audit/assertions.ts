import type { When } from "@communique/domain";
import type { Because } from "../question/because.ts";
import type {
  FillTheGap,
  KindOfStatement,
  MatchPairs,
  PlaceOnTimeline,
  Question,
  SeveralRight,
  SingleChoice,
  SortIntoGroups,
  TypeTheAnswer,
  WhoSaysSo,
} from "../question/question.ts";
import type { PairingName, RelationValue } from "../question/values.ts";
import { type PairingContext, pairingTruth } from "./derive-truth/pairing-truth.ts";
import { outlineTruth } from "./derive-truth/place-truth.ts";
import { relationTruth } from "./derive-truth/relation-truth.ts";
import { speakerTruth } from "./derive-truth/speaker-truth.ts";
import { statusTruth } from "./derive-truth/status-truth.ts";
import { isSurelyAt } from "./derive-truth/tenure-truth.ts";
import { type Truth, unknown } from "./derive-truth/truth.ts";
import { wordingTruth } from "./derive-truth/wording-truth.ts";
import { factOfKind, type KnownFacts } from "./known-facts/known-facts.ts";
import type { PieceList } from "./pieces.ts";

/** What a question says of one of its pieces, and what the facts make of that. */
export interface Assertion {
  readonly list: PieceList;
  readonly id: string;
  readonly truth: Truth;
  /** What the question says; or, of an item where it does not belong, the id of that other place. */
  readonly says: Because | { readonly notAt: string };
}

/** All that a question says to be so, or not to be so. */
export function assertionsIn(question: Question, known: KnownFacts): readonly Assertion[] {
  switch (question.kind) {
    case "single choice":
    case "type the answer":
    case "fill the gap":
    case "place on the timeline":
      return ofRelation(question, known);
    case "true or false":
      return ofOptions(question.options, (value) => wordingTruth(question, value, known));
    case "who says so":
      return ofOptions(question.options, (value) =>
        ofTold(question, known, (told) => speakerTruth(told, value, known)),
      );
    case "kind of statement":
      return ofOptions(question.options, (value) => ofTold(question, known, (told) => statusTruth(told, value, known)));
    case "find on the map":
      return ofOptions(question.options, ({ place }) => outlineTruth(question.asks.place, place, known));
    case "several right":
      return ofSeveral(question, known);
    case "match pairs":
      return ofPairs(question, known);
    case "sort into groups":
      return ofGroups(question, known);
    case "put in order":
      return [];
  }
}

interface Judgeable<Value> {
  readonly id: string;
  readonly text: string;
  readonly value: Value;
  readonly because: Because;
}

function ofOptions<Value>(
  options: readonly Judgeable<Value>[],
  judge: (value: Value, text: string) => Truth,
): readonly Assertion[] {
  return options.map(({ id, text, value, because }) => ({
    list: "options",
    id,
    truth: judge(value, text),
    says: because,
  }));
}

function ofTold(
  { asks }: WhoSaysSo | KindOfStatement,
  known: KnownFacts,
  judge: (told: Parameters<typeof speakerTruth>[0]) => Truth,
): Truth {
  const told = known.statements.get(asks.statement);
  return told ? judge(told) : unknown("not told");
}

function ofRelation(
  question: SingleChoice | TypeTheAnswer | FillTheGap | PlaceOnTimeline,
  known: KnownFacts,
): readonly Assertion[] {
  const sentence = question.kind === "fill the gap" ? question.sentence : null;
  const context = { known, asked: question.asked[0], sentence, stem: question.stem };
  const judge = (value: RelationValue, text: string) => relationTruth(question.asks, value, { ...context, text });
  if (question.kind === "single choice") return ofOptions(question.options, judge);
  const foils = question.kind === "place on the timeline" ? [] : question.foils;
  return [
    { list: "key", id: "key", truth: judge(question.key.value, question.key.text), says: question.key.because },
    ...foils.map(
      ({ value, text, because }, index): Assertion => ({
        list: "foils",
        id: `foil ${index + 1}`,
        truth: judge(value, text),
        says: because,
      }),
    ),
  ];
}

function ofSeveral(question: SeveralRight, known: KnownFacts): readonly Assertion[] {
  const context = { known, at: timeAsked(question, known) };
  const { relation, with: end } = question.asks;
  return ofOptions(question.options, (value, text) => pairingTruth(relation, [value, end], { ...context, text }));
}

function ofPairs(question: MatchPairs, known: KnownFacts): readonly Assertion[] {
  return ofPlaced(question.lefts, {
    list: "lefts",
    ends: question.rights,
    placeOf: new Map(question.pairs.map(({ left, right }) => [left, right])),
    relation: question.asks.relation,
    context: { known, at: timeAsked(question, known) },
  });
}

function ofGroups(question: SortIntoGroups, known: KnownFacts): readonly Assertion[] {
  return ofPlaced(question.items, {
    list: "items",
    ends: question.groups,
    placeOf: new Map(question.places.map(({ item, group }) => [item, group])),
    relation: question.asks.relation,
    context: { known, at: timeAsked(question, known) },
  });
}

interface Placing {
  readonly list: "lefts" | "items";
  readonly ends: MatchPairs["rights"] | SortIntoGroups["groups"];
  readonly placeOf: ReadonlyMap<string, string>;
  readonly relation: PairingName;
  readonly context: Omit<PairingContext, "text">;
}

/** Each thing belongs where it is placed, and nowhere else. */
function ofPlaced(
  things: MatchPairs["lefts"] | SortIntoGroups["items"],
  { list, ends, placeOf, relation, context }: Placing,
): readonly Assertion[] {
  return things.flatMap(({ id, text, value, statement }) =>
    ends.map((end): Assertion => {
      const truth = pairingTruth(relation, [value, end.value], { ...context, text });
      const isOwn = placeOf.get(id) === end.id;
      return { list, id, truth, says: isOwn ? { verdict: "right", statement } : { notAt: end.id } };
    }),
  );
}

/** The time of the asked tenures, if they are all of one time. */
function timeAsked({ asked }: Question, known: KnownFacts): When | null {
  const tenures = asked.flatMap((id) => factOfKind(known, "tenure", id) ?? []);
  const [first] = tenures;
  return first && tenures.every((tenure) => isSurelyAt(tenure, first.asOf)) ? first.asOf : null;
}
