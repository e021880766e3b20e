import type { Context } from "hono";
import { generateCookie, generateSignedCookie, getCookie, getSignedCookie } from "hono/cookie";

const name = "communique_learner";
/** The longest that browsers keep a cookie. */
const fourHundredDays = 400 * 24 * 60 * 60;

/** What a learner's cookie holds: whose it is, and of which of their epochs. */
export interface Ticket {
  readonly learner: string;
  readonly epoch: number;
}

/** The ticket that a request brings; none, or one that was signed by somebody else, or changed. */
export type BroughtTicket =
  | { readonly kind: "none" }
  | { readonly kind: "tampered" }
  | { readonly kind: "ticket"; readonly ticket: Ticket };

export async function ticketIn(c: Context, secret: string): Promise<BroughtTicket> {
  if (getCookie(c, name) === undefined) return { kind: "none" };
  const text = await getSignedCookie(c, secret, name);
  return text ? { kind: "ticket", ticket: read(text) } : { kind: "tampered" };
}

/** The `Set-Cookie` that lets this browser ask as the learner from now on. */
export function learnerCookie({ ticket, ...of }: { ticket: Ticket; secret: string; secure: boolean }): Promise<string> {
  return generateSignedCookie(name, written(ticket), of.secret, { ...attributes(of), maxAge: fourHundredDays });
}

/** The `Set-Cookie` after which this browser is nobody's. */
export function noLearnerCookie(of: { secure: boolean }): string {
  return generateCookie(name, "", { ...attributes(of), maxAge: 0 });
}

function attributes({ secure }: { secure: boolean }) {
  return { httpOnly: true, path: "/", sameSite: "Lax", secure } as const;
}

/** Most learners never leave their first epoch, and it is not written. */
function written({ learner, epoch }: Ticket): string {
  return epoch === 0 ? learner : `${learner}:${epoch}`;
}

function read(text: string): Ticket {
  const [learner = "", epoch = "0"] = text.split(":");
  return { learner, epoch: Number(epoch) };
}
