import { type RefObject, useEffect } from "react";

/** Takes the focus that was lost with the button or the link that led here; from whatever still has it, nothing is taken. */
export function useLostFocus(heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [heading]);
}
