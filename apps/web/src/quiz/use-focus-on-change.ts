import { type RefObject, useEffect, useRef } from "react";

/** The next question starts at its stem, for the eye and for those who read by ear. */
export function useFocusOnChange(stem: RefObject<HTMLElement | null>, at: number): void {
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    stem.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [stem, at]);
}
