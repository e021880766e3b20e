import type { Card, Memory } from "@communique/quiz";
import { dueQueue, forecast, retention } from "@communique/quiz";
import type { Context } from "../context.ts";
import { learnerOf, learnerOrGuest } from "../learner.ts";
import { Refusal } from "../refusal.ts";
import {
  cramSchema,
  deckSchema,
  pausedSchema,
  ratedSchema,
  sessionSchema,
  timeZoneSchema,
  undoneSchema,
} from "../study/cards-input.ts";
import { cardView, isOnAny, knownCardView, stateView } from "../study/cards-view.ts";
import { memoryOf } from "../study/memory-of.ts";
import { enterRating, undoRating } from "../study/rate.ts";
import { topicShares } from "../study/topic-shares.ts";
import type { CardView, KnownCardView, RatedView, SessionView, StudyView } from "../study-views.ts";
import { procedure } from "../trpc.ts";

/** How many cards are handed out at once. */
const atOnce = 30;

const ninetyDays = 90 * 24 * 60 * 60 * 1000;

export const cardsRouter = {
  /** What is to be turned now. Who was never here has nothing but new cards. */
  session: procedure.input(sessionSchema).query(async ({ ctx, input }): Promise<SessionView> => {
    const { cards, memory } = await studied(ctx, input);
    const now = new Date();
    const statements = cards.map(({ statement }) => statement);
    const { newPerDay, timeZone } = input;
    const queue = dueQueue(memory, { statements, now, newPerDay, timeZone });
    if (queue.outcome !== "queued") throw new TypeError(`No queue: ${queue.outcome}.`);
    const byStatement = new Map(cards.map((card) => [card.statement, card]));
    const turned = [...queue.due.map(({ statement }) => statement), ...queue.unreviewed].slice(0, atOnce);
    return {
      cards: turned.flatMap((statement) => {
        const card = byStatement.get(statement);
        return card ? [cardView(card, memory, now)] : [];
      }),
      due: queue.due.length,
      fresh: queue.unreviewed.length,
      nextDue: turned.length > 0 ? null : nextDue(cards, memory, now),
    };
  }),

  /** Cards to turn whatever their schedule, which stays as it is: the weakest first, new ones last. */
  cram: procedure.input(cramSchema).query(async ({ ctx, input }): Promise<readonly CardView[]> => {
    const { cards, memory } = await studied(ctx, input);
    const now = new Date();
    const strength = (card: Card) => stateView(card, memory, now)?.retrievability ?? 2;
    return [...cards]
      .sort((one, other) => strength(one) - strength(other))
      .slice(0, input.limit)
      .map((card) => cardView(card, memory, now));
  }),

  /** Whether the caller has ever turned a card, or finished a quiz that showed what is remembered. */
  begun: procedure.query(async ({ ctx }): Promise<boolean> => {
    const learner = learnerOf(ctx);
    return learner !== undefined && (await ctx.service.store.hasReviews({ learner }));
  }),

  /** Enters how well a card was remembered. */
  rate: procedure.input(ratedSchema).mutation(async ({ ctx, input }): Promise<RatedView> => {
    const card = cardOf(ctx, input.statement);
    const learner = await learnerOrGuest(ctx);
    const { outcome, memory } = await enterRating(ctx.service.store, learner, { ...input, source: "self-rated card" });
    return { outcome, number: input.number, ...afterwards(card, memory) };
  }),

  /** Takes a rating back. */
  undo: procedure.input(undoneSchema).mutation(async ({ ctx, input }): Promise<RatedView> => {
    const card = cardOf(ctx, input.statement);
    const learner = await learnerOrGuest(ctx);
    const { outcome, memory } = await undoRating(ctx.service.store, learner, input);
    return { outcome, number: input.number, ...afterwards(card, memory) };
  }),

  /** Leaves a card out of the queue until it is taken up again. */
  pause: procedure.input(pausedSchema).mutation(async ({ ctx, input }): Promise<{ readonly paused: boolean }> => {
    const { statement } = cardOf(ctx, input.statement);
    const learner = await learnerOrGuest(ctx);
    await ctx.service.store.pause({ learner, statement, paused: input.paused, now: new Date() });
    return { paused: input.paused };
  }),

  /** All cards, with how well each is known. */
  list: procedure.input(deckSchema).query(async ({ ctx, input }): Promise<readonly KnownCardView[]> => {
    const { memory, paused } = await rememberedBy(ctx);
    const now = new Date();
    return ctx.service.cards[input.about]()
      .filter((card) => isOnAny(card, input.topics))
      .map((card) => knownCardView(card, memory, { now, paused: paused.has(card.statement) }));
  }),

  /** How study goes: what falls due, what is kept, and what of each topic is learnt. */
  study: procedure
    .input(deckSchema.extend({ timeZone: timeZoneSchema.default("UTC") }))
    .query(async ({ ctx, input }): Promise<StudyView> => {
      const { memory, paused } = await rememberedBy(ctx);
      const cards = ctx.service.cards[input.about]().filter((card) => isOnAny(card, input.topics));
      const now = new Date();
      const turned = cards.filter(({ statement }) => !paused.has(statement));
      const ahead = forecast(memoryOnly(memory, turned), { from: now, days: 30, timeZone: input.timeZone });
      const kept = retention(memory, { from: new Date(now.getTime() - ninetyDays), until: now });
      if (ahead.outcome !== "forecast" || kept.outcome !== "measured") throw new TypeError("There is no such time.");
      const { reviews, recalled, share } = kept;
      return {
        forecast: ahead.days,
        retention: { reviews, recalled, share },
        topics: topicShares(cards, memory, now),
        reviewed: cards.filter((card) => stateView(card, memory, now)).length,
        total: cards.length,
        paused: cards.filter(({ statement }) => paused.has(statement)).length,
      };
    }),
};

async function rememberedBy(ctx: Context): Promise<{ memory: Memory; paused: ReadonlySet<string> }> {
  const learner = learnerOf(ctx);
  if (!learner) return { memory: { seed: "", rehearsals: {} }, paused: new Set() };
  const { store } = ctx.service;
  const [memory, paused] = await Promise.all([memoryOf(store, learner), store.paused({ learner })]);
  return { memory, paused: new Set(paused) };
}

/** What is remembered of these cards: a quiz asks statements that have none. */
function memoryOnly({ seed, rehearsals }: Memory, cards: readonly Card[]): Memory {
  const statements = new Set(cards.map(({ statement }) => statement));
  return {
    seed,
    rehearsals: Object.fromEntries(Object.entries(rehearsals).filter(([statement]) => statements.has(statement))),
  };
}

/** The cards of a deck that are not paused, and what is remembered of them. */
async function studied(
  ctx: Context,
  { about, topics }: { about: Card["faces"][0]["about"]; topics: Parameters<typeof isOnAny>[1] },
) {
  const { memory, paused } = await rememberedBy(ctx);
  const cards = ctx.service.cards[about]().filter((card) => isOnAny(card, topics) && !paused.has(card.statement));
  return { cards, memory };
}

/** A card once something was entered of it. */
function afterwards(card: Card, memory: Memory): Pick<RatedView, "state" | "card"> {
  const now = new Date();
  return { state: stateView(card, memory, now), card: cardView(card, memory, now) };
}

function nextDue(cards: readonly Card[], memory: Memory, now: Date): string | null {
  const dues = cards.flatMap((card) => stateView(card, memory, now)?.due ?? []);
  return dues.sort()[0] ?? null;
}

function cardOf(ctx: Context, statement: string): Card {
  const { article, background } = ctx.service.cards;
  const card = [...article(), ...background()].find((one) => one.statement === statement);
  if (card) return card;
  throw new Refusal(
    "unknown-card",
    "There is no card of this statement.",
    "Load the cards again: the facts may have changed.",
  );
}
