import type { Context } from "./context.ts";
import { Refusal } from "./refusal.ts";

/** The caller's learner, or undefined for a caller without a cookie. A cookie that was tampered with is refused. */
export function learnerOf({ session }: Context): string | undefined {
  if (session.kind === "tampered") {
    throw new Refusal(
      "bad-cookie",
      "The cookie that tells which quizzes are yours cannot be read.",
      "Start over with a new one: quizzes taken under the old one are not shown in this browser any more.",
    );
  }
  return session.kind === "learner" ? session.id : undefined;
}

/** The caller's learner, or a new guest where there is none yet; remembered by a cookie that begins its time anew. */
export async function learnerOrGuest(ctx: Context): Promise<string> {
  const known = learnerOf(ctx);
  if (!(known && (await ctx.service.store.hasLearner(known)))) return newGuest(ctx);
  await ctx.remember(known);
  return known;
}

// The calls of one batch share a context, and are one guest's.
const guests = new WeakMap<Context, Promise<string>>();

export function newGuest(ctx: Context): Promise<string> {
  const guest = guests.get(ctx) ?? createGuest(ctx);
  guests.set(ctx, guest);
  return guest;
}

async function createGuest({ service, remember }: Context): Promise<string> {
  const learner = await service.store.createLearner(new Date());
  await remember(learner);
  return learner;
}
