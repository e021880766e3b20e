import { newGuest } from "../learner.ts";
import { procedure } from "../trpc.ts";

export const learnerRouter = {
  /** Gives the caller a new cookie, in place of one that cannot be read. */
  startOver: procedure.mutation(async ({ ctx }): Promise<{ readonly startedOver: true }> => {
    await newGuest(ctx);
    return { startedOver: true };
  }),
};
