import { extraSchema, mergedSchema, namedMemberSchema, ofMemberSchema, removedSchema } from "../class/class-input.ts";
import { classOf, expectChanged, unknownMember } from "../class/class-of.ts";
import { classView } from "../class/views.ts";
import type { ClassView } from "../class-views.ts";
import { learnerOf } from "../learner.ts";
import { makePhrase } from "../learner-data/recovery-phrase.ts";
import { Refusal } from "../refusal.ts";
import { procedure } from "../trpc.ts";

/** What a teacher does for one student of a class. Each answers the class as it is then. */
export const memberRouter = {
  rename: procedure.input(namedMemberSchema).mutation(async ({ ctx, input }): Promise<ClassView> => {
    const { name, ...of } = input;
    expectChanged(await ctx.service.store.changeMember({ ...of, learner: learnerOf(ctx) ?? "", change: { name } }));
    return classView(await classOf(ctx, of.class));
  }),

  /** How much more time and how many more attempts a student has than the others, wherever there is a limit. */
  setExtra: procedure.input(extraSchema).mutation(async ({ ctx, input }): Promise<ClassView> => {
    const { extraTime, extraAttempts, ...of } = input;
    const change = { extraTime, extraAttempts };
    expectChanged(await ctx.service.store.changeMember({ ...of, learner: learnerOf(ctx) ?? "", change }));
    return classView(await classOf(ctx, of.class));
  }),

  /** Takes a student off the list, or puts them on it again. */
  remove: procedure.input(removedSchema).mutation(async ({ ctx, input }): Promise<ClassView> => {
    const of = { ...input, learner: learnerOf(ctx) ?? "", now: new Date() };
    expectChanged(await ctx.service.store.removeMember(of));
    return classView(await classOf(ctx, of.class));
  }),

  /** Says that a student is another one on another device; or, with null, that they are two. */
  merge: procedure.input(mergedSchema).mutation(async ({ ctx, input }): Promise<ClassView> => {
    expectChanged(await ctx.service.store.mergeMember({ ...input, learner: learnerOf(ctx) ?? "" }));
    return classView(await classOf(ctx, input.class));
  }),

  /** A new phrase for a student who has lost theirs, told this once. */
  newPhrase: procedure.input(ofMemberSchema).mutation(async ({ ctx, input }): Promise<{ readonly phrase: string }> => {
    const { phrase, hash } = makePhrase();
    const outcome = await ctx.service.store.resetRecovery({ ...input, learner: learnerOf(ctx) ?? "", hash });
    if (outcome === "no-member") throw unknownMember();
    if (outcome === "has-more") {
      throw new Refusal(
        "has-more",
        "This student has an account, sets or classes of their own, or is in another class as well: the phrase would open that, too.",
        "They can sign in with the account, or make a phrase themselves on the page of their data.",
      );
    }
    return { phrase };
  }),
};
