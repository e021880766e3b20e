import type { Service, Session } from "@communique/api";
import type { Context } from "hono";
import { learnerCookie, noLearnerCookie, type Ticket, ticketIn } from "./learner-cookie.ts";

interface VisitOptions {
  readonly service: Service;
  /** The headers of the answer. */
  readonly answer: Headers;
  readonly secure: boolean;
}

/** Who asks, and what can be done about the cookie of whoever asks. */
export interface Visit {
  readonly session: Session;
  /** Keeps a cookie that counts as it is: a call that began before everybody was signed out must not sign anybody in again. */
  readonly remember: (learner: string) => Promise<void>;
  /** Gives a cookie of the learner's present epoch. */
  readonly rememberAnew: (learner: string) => Promise<void>;
  readonly forget: () => void;
}

export async function visitOf(c: Context, { service, answer, secure }: VisitOptions): Promise<Visit> {
  const { store, signingSecret: secret } = service;
  const brought = await ticketIn(c, secret);
  const known = brought.kind === "ticket" ? brought.ticket : undefined;
  const set = async (ticket: Ticket) => answer.set("Set-Cookie", await learnerCookie({ ticket, secret, secure }));
  const rememberAnew = async (learner: string) => set({ learner, epoch: (await store.epoch({ learner })) ?? 0 });
  return {
    session: brought.kind === "ticket" ? sessionBy(brought.ticket, await store.epoch(brought.ticket)) : brought,
    remember: (learner) => (known?.learner === learner ? set(known) : rememberAnew(learner)),
    rememberAnew,
    forget: () => answer.set("Set-Cookie", noLearnerCookie({ secure })),
  };
}

/** A ticket counts in the epoch in which it was given. A learner who was erased is nobody. */
function sessionBy({ learner, epoch }: Ticket, present: number | undefined): Session {
  if (present === undefined) return { kind: "none" };
  return epoch === present ? { kind: "learner", id: learner } : { kind: "ended" };
}
