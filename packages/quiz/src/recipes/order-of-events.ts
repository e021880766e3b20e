import type { NonEmpty } from "@communique/domain";
import { textHash } from "../content-hash.ts";
import { daysOf } from "../overlap.ts";
import type { Draft } from "../pose.ts";
import { stageOf } from "../wording/dated.ts";
import { sentenceOfDated } from "../wording/event.ts";
import { reachesOf } from "../wording/reach.ts";
import { byContent } from "./member.ts";
import { mapNonEmpty } from "./non-empty.ts";
import { poolOf } from "./pool.ts";
import { asking, letter, type Recipe, siblingsOf } from "./recipe.ts";
import { undatedName } from "./undated-name.ts";
import type { Of, Witness } from "./witness.ts";

/** An event or a document, and what it is called without its date. */
interface Dated {
  readonly told: Of<"when">;
  readonly text: string;
}
type Run = NonEmpty<Dated>;

/** The most welcome length first. */
const lengths = [4, 5, 3];
/** How many may follow one: with each more there would be many times as many rows to look at. */
const followersAtMost = 2;

/**
 * What came first? The dates decide: the last day that each can mean lies before the first day of the next. Neighbours
 * are so near that nothing else that is told surely lies between them.
 */
export const orderOfEvents: Recipe = {
  name: "order of events",
  kinds: ["put in order"],
  drafts: (witness) => {
    const taken = new Map<string, Run>();
    const takenTogether = new Set<string>();
    for (const run of runsIn(witness)) {
      const triples = triplesIn(run);
      if (triples.some((triple) => takenTogether.has(triple))) continue;
      const stem = stemsOf(run, witness).find((candidate) => !taken.has(candidate));
      if (!stem) continue;
      taken.set(stem, run);
      for (const triple of triples) takenTogether.add(triple);
    }
    return [...taken].map(([stem, run]) => draftOf(run, stem, witness));
  },
};

/** By any three that they share two questions would be too much alike. */
function triplesIn(run: Run): readonly string[] {
  const ids = run.map(({ told }) => told.id);
  return ids.flatMap((first, one) =>
    ids.slice(one + 1).flatMap((second, two) => ids.slice(one + two + 2).map((third) => [first, second, third].join())),
  );
}

/** Every row of three to five neighbours, those of one length in an order that follows from their content. */
function runsIn(witness: Witness): readonly Run[] {
  const all = witness.tells("when").flatMap((told): readonly Dated[] => {
    const text = undatedName(told, witness);
    return text ? [{ told, text: `${text}${stageOf(told.fact)}` }] : [];
  });
  const followers = followersIn(all);
  const runsFrom = (run: Run, last: Dated): readonly Run[] => [
    ...(lengths.includes(run.length) ? [run] : []),
    ...(run.length < Math.max(...lengths)
      ? (followers.get(last) ?? []).flatMap((next) => runsFrom([...run, next], next))
      : []),
  ];
  const ranked = all
    .flatMap((first) => runsFrom([first], first))
    .map((run) => ({ run, rank: textHash(run.map(({ text }) => text).join()) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1));
  return lengths.flatMap((length) => ranked.filter(({ run }) => run.length === length).map(({ run }) => run));
}

/** For each, in the order given, those that begin after it has ended, and no later than the first of those ends. */
function followersIn(all: readonly Dated[]): ReadonlyMap<Dated, readonly Dated[]> {
  const days = all.map((dated, place) => ({ dated, place, ...daysOf(dated.told.is) }));
  const inTime = days
    .flatMap(({ from, ...rest }) => (from === undefined ? [] : [{ ...rest, from }]))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const firstEnds = inTime.map(({ until }) => until ?? "9999");
  for (let place = firstEnds.length - 2; place >= 0; place--) {
    const [own = "", next = ""] = firstEnds.slice(place, place + 2);
    if (next < own) firstEnds[place] = next;
  }
  return new Map(
    days.map(({ dated, until }) => {
      const start = until === undefined ? inTime.length : firstAfter(until, inTime);
      const end = firstAfter(firstEnds[start] ?? "", inTime);
      const followers = poolOf(inTime.slice(start, end), dated.text, { most: followersAtMost });
      return [dated, followers.toSorted((one, other) => one.place - other.place).map((follower) => follower.dated)];
    }),
  );
}

/** The place of the first that begins after a day, by halving. */
function firstAfter(day: string, inTime: readonly { readonly from: string }[]): number {
  let [low, high] = [0, inTime.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((inTime[middle]?.from ?? "") > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The same question with the reach of its dates in ever smaller units, so that no two questions need share a stem. */
function stemsOf(run: Run, { about }: Witness): readonly string[] {
  const facts = run.map(({ told }) => told.fact);
  const documents = facts.filter(({ kind }) => kind === "instrument").length;
  const things = documents === 0 ? "events" : documents === facts.length ? "documents" : "events and documents";
  const account =
    about === "background"
      ? "by the sources cited"
      : facts.some((fact) => "due" in fact)
        ? "by the article's account of what had happened and what was still due"
        : "by the article's account";
  const [first, last] = [run[0].told.is, run[run.length - 1]?.told.is ?? run[0].told.is];
  return reachesOf(first, last).map(
    (reach) => `Put these ${things} in order, from the earliest to the latest, ${account}. They reach ${reach}.`,
  );
}

function draftOf(run: Run, stem: string, witness: Witness): Draft {
  const placed = mixed(run);
  const items = mapNonEmpty(placed, ({ told, text }, index) => ({
    id: letter(index),
    text,
    value: { event: told.fact.id },
    statement: told.id,
    feedback: sentenceOfDated(told.fact),
  }));
  return {
    ...asking(witness, "hard", ...mapNonEmpty(run, ({ told }) => told)),
    kind: "put in order",
    recipe: orderOfEvents.name,
    asks: { relation: "order" },
    stem,
    items,
    order: mapNonEmpty(run, (dated) => letter(placed.indexOf(dated))),
    explanation: run.map(({ told }) => sentenceOfDated(told.fact)).join(" "),
    reveals: run.flatMap(({ told }) => siblingsOf(told, witness)),
  };
}

/** In another order than the right one. */
function mixed(run: Run): Run {
  const order = byContent(run);
  const isRight = order.every((dated, index) => dated === run[index]);
  const [first = run[0], ...rest] = isRight ? order.toReversed() : order;
  return [first, ...rest];
}
