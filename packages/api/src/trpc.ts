import { initTRPC } from "@trpc/server";
import { ZodError } from "zod";
import type { Context } from "./context.ts";
import { type Reason, Refusal } from "./refusal.ts";

const trpc = initTRPC.context<Context>().create({
  isDev: false,
  // A connection that died in silence is found out, and who is signed in is looked at anew now and then.
  sse: {
    ping: { enabled: true, intervalMs: 15_000 },
    client: { reconnectAfterInactivityMs: 45_000 },
    maxDurationMs: 600_000,
  },
  errorFormatter: ({ shape, error }) => {
    const { message, reason, hint } = explained(error);
    const { code, httpStatus, path } = shape.data;
    return { code: shape.code, message, data: { code, httpStatus, path, reason, hint } };
  },
});

export const router: typeof trpc.router = trpc.router;
export const procedure: typeof trpc.procedure = trpc.procedure;
export const createCallerFactory: typeof trpc.createCallerFactory = trpc.createCallerFactory;

interface Explained {
  readonly message: string;
  readonly reason: Reason;
  readonly hint: string | null;
}

/** What of an error may leave the server: never a stack, never words that were not meant for the caller. */
function explained(error: Error & { readonly code: string; readonly cause?: unknown }): Explained {
  if (error instanceof Refusal) return { message: error.message, reason: error.reason, hint: error.hint };
  if (error.code === "BAD_REQUEST" && error.cause instanceof ZodError) {
    return {
      message: `The request does not fit: ${error.cause.issues.map(wordingOfIssue).join("; ")}.`,
      reason: "invalid-input",
      hint: "Correct what is named and send it again.",
    };
  }
  if (error.code === "BAD_REQUEST" && error.cause instanceof SyntaxError) {
    return {
      message: "The request could not be read: its input is not valid JSON.",
      reason: "invalid-input",
      hint: "Send JSON of the form that the call takes.",
    };
  }
  if (error.code === "INTERNAL_SERVER_ERROR") {
    return {
      message: "Something went wrong on the server. What was saved before is kept.",
      reason: "unexpected",
      hint: "Try again in a moment.",
    };
  }
  const isUnknown = error.code === "NOT_FOUND" || error.code === "METHOD_NOT_SUPPORTED";
  return { message: sentence(error.message), reason: isUnknown ? "unknown-call" : "invalid-input", hint: null };
}

function sentence(words: string): string {
  return words.endsWith(".") ? words : `${words}.`;
}

function wordingOfIssue({ path, message }: ZodError["issues"][number]): string {
  return path.length > 0 ? `${path.join(".")}: ${message}` : message;
}
