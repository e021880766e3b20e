// Whether this browser has a learner's cookie for sure: something done here has brought it.
let isSomebodys = false;

/** Erasing and signing out take the cookie away, and a sign-in that is refused brings none. */
const mayTakeCookie = /\/learner\.erase$|\/api\/auth\//;

/**
 * Does what changes something. Two tabs whose first acts cross would become a guest each, and the browser remembers only one of them:
 * until there is a cookie, the tabs take turns. Browsers have locks where the address is HTTPS or this very computer; elsewhere each acts at once.
 */
export async function inTurn(act: () => Promise<Response>, signal: AbortSignal): Promise<Response> {
  const response = isSomebodys || !("locks" in navigator) ? await act() : await actAlone(act, signal);
  isSomebodys = response.ok && !mayTakeCookie.test(response.url);
  return response;
}

function actAlone(act: () => Promise<Response>, signal: AbortSignal): Promise<Response> {
  return navigator.locks.request("communique:first-act", { signal }, act);
}
