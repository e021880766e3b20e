import { type RefObject, useEffect } from "react";
import { isFocusLost } from "./is-focus-lost.ts";

/** Takes the focus that was lost with the button or the link that led here; from whatever still has it, nothing is taken. */
export function useLostFocus(heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (isFocusLost()) heading.current?.focus({ preventScroll: true });
  }, [heading]);
}
