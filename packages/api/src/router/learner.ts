import { newGuest } from "../learner.ts";
import { procedure } from "../trpc.ts";

export const learnerRouter = {
  /** Gives the caller a new cookie, in place of one that cannot be read; one that can be read stays. */
  startOver: procedure.mutation(async ({ ctx }): Promise<{ readonly startedOver: boolean }> => {
    if (ctx.session.kind === "learner") return { startedOver: false };
    await newGuest(ctx);
    return { startedOver: true };
  }),
};
