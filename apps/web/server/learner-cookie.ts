import type { Session } from "@communique/api";
import type { Context } from "hono";
import { generateSignedCookie, getCookie, getSignedCookie } from "hono/cookie";

const name = "communique_learner";
/** The longest that browsers keep a cookie. */
const fourHundredDays = 400 * 24 * 60 * 60;

/** Who the request's cookie says is asking. */
export async function sessionOf(c: Context, secret: string): Promise<Session> {
  if (getCookie(c, name) === undefined) return { kind: "none" };
  const id = await getSignedCookie(c, secret, name);
  return id ? { kind: "learner", id } : { kind: "tampered" };
}

/** The `Set-Cookie` that lets this browser ask as the learner from now on. */
export function learnerCookie(of: { learner: string; secret: string; secure: boolean }): Promise<string> {
  return generateSignedCookie(name, of.learner, of.secret, {
    httpOnly: true,
    maxAge: fourHundredDays,
    path: "/",
    sameSite: "Lax",
    secure: of.secure,
  });
}
