import { foldText } from "./fold-text.ts";
import { isEndless } from "./typed-text.ts";

/** How a typed text is read. Only `accepted` is right; what is nearly the same is another. */
export type TextRead = { readonly read: "accepted" | "unknown" | "empty" };

/**
 * Reads a typed text that is to be one of these.
 *
 * @example
 * readText("3,5", ["3.5"]); // { read: "unknown" }
 */
export function readText(typed: string, accepts: readonly string[]): TextRead {
  if (isEndless(typed)) return { read: "unknown" };
  const folded = foldText(typed);
  if (folded === "") return { read: "empty" };
  return { read: accepts.some((text) => foldText(text) === folded) ? "accepted" : "unknown" };
}
