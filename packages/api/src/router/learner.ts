import { z } from "zod";

import { correctedIn } from "../attempt/corrected.ts";

import type { BroughtBackView } from "../brought-back-views.ts";

import { learnerOf, learnerOrGuest, newGuest } from "../learner.ts";
import { bringBack } from "../learner-data/bring-back.ts";
import { answersAsCsv } from "../learner-data/exported.ts";
import { makePhrase, type ReadPhrase, readPhrase } from "../learner-data/recovery-phrase.ts";
import { savedFile } from "../learner-data/saved-file.ts";
import { Refusal } from "../refusal.ts";
import { procedure } from "../trpc.ts";
import type { ExportView } from "../views.ts";

export const learnerRouter = {
  /** Gives the caller a new cookie, in place of one that cannot be read; one that can be read stays. */
  startOver: procedure.mutation(async ({ ctx }): Promise<{ readonly startedOver: boolean }> => {
    if (ctx.session.kind === "learner") return { startedOver: false };
    await newGuest(ctx);
    return { startedOver: true };
  }),

  /** A new phrase that opens the caller's study on another device. An earlier one no longer does. */
  newPhrase: procedure.mutation(async ({ ctx }): Promise<{ readonly phrase: string }> => {
    const learner = await learnerOrGuest(ctx);
    const { phrase, hash } = makePhrase();
    await ctx.service.store.setRecovery({ learner, hash });
    return { phrase };
  }),

  /**
   * Makes this browser the learner's whose phrase it is. What this browser has of its own is left behind, and only if `leaving` says
   * that this is meant.
   */
  recover: procedure
    .input(z.object({ phrase: z.string().max(500), leaving: z.boolean().default(false) }))
    .mutation(async ({ ctx, input }): Promise<{ readonly recovered: true }> => {
      const read = readPhrase(input.phrase);
      if (read.outcome !== "phrase") throw unreadable(read);
      const learner = await ctx.service.store.learnerByRecovery(read.hash);
      if (learner === undefined) {
        throw new Refusal(
          "unknown-phrase",
          "No study is kept under this phrase.",
          "Compare each word with what you wrote down. A phrase that was made anew has replaced the older one.",
        );
      }
      const own = ctx.session.kind === "learner" ? ctx.session.id : undefined;
      if (
        own !== undefined &&
        own !== learner &&
        !input.leaving &&
        (await ctx.service.store.hasAnything({ learner: own }))
      ) {
        throw new Refusal(
          "would-leave",
          "This browser has quizzes, cards, sets or classes of its own, which are not moved along.",
          "Make a phrase for them first, or go on without them.",
        );
      }
      await ctx.remember(learner);
      return { recovered: true };
    }),

  /** All that is kept of the caller, as data and as a table of answers. */
  export: procedure.query(async ({ ctx }): Promise<ExportView> => {
    const learner = learnerOf(ctx);
    const { store } = ctx.service;
    const of = { learner: learner ?? "" };
    const [mark = crypto.randomUUID(), attempts, corrected, log, paused, sets, classes] = await Promise.all([
      store.mark(of),
      store.attemptsWhole(of),
      correctedIn(store, of),
      store.reviewLog(of),
      store.paused(of),
      store.setsWhole(of),
      store.classesWhole(of),
    ]);
    const now = new Date();
    return {
      data: savedFile({ mark, attempts, corrected, log, paused, sets, classes }, now),
      csv: answersAsCsv(attempts, corrected, now),
    };
  }),

  /** Brings back what was saved in a file, whatever that claims to be. */
  bringBack: procedure.input(z.unknown()).mutation(({ ctx, input }): Promise<BroughtBackView> => bringBack(ctx, input)),

  /** Removes all that is kept of the caller. What was saved in a file can be brought back. */
  erase: procedure
    .input(z.object({ confirm: z.literal("erase", { error: 'must be "erase"' }) }))
    .mutation(async ({ ctx }): Promise<{ readonly erased: boolean }> => {
      const learner = learnerOf(ctx);
      return { erased: learner !== undefined && (await ctx.service.store.eraseLearner({ learner })) };
    }),
};

function unreadable(read: Exclude<ReadPhrase, { readonly outcome: "phrase" }>): Refusal {
  if (read.outcome === "wrong length") {
    return new Refusal(
      "invalid-phrase",
      `A phrase has ${read.expected} words; there ${read.words === 1 ? "is one" : `are ${read.words}`} here.`,
      "Type all the words, with spaces between them.",
    );
  }
  return new Refusal(
    "invalid-phrase",
    `“${read.word}” is none of the words that phrases are made of.`,
    read.nearest ? `Is “${read.nearest}” meant?` : "Compare it with what you wrote down.",
  );
}
