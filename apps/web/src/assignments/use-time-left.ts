import type { BoundsView } from "@communique/api";
import { useEffect, useState } from "react";

/** How many milliseconds are left by the server's clock, whatever this device's shows; null where there is no end. */
export function useTimeLeft({ endsAt, now }: Pick<BoundsView, "endsAt" | "now">): number | null {
  const atFirst = endsAt === null ? null : Date.parse(endsAt) - Date.parse(now);
  const [{ told, begun }, setCount] = useState(() => ({ told: now, begun: performance.now() }));
  const [passed, setPassed] = useState(0);
  if (told !== now) {
    setCount({ told: now, begun: performance.now() });
    setPassed(0);
  }
  useEffect(() => {
    if (atFirst === null) return;
    const look = () => setPassed(performance.now() - begun);
    const timer = setInterval(look, 1000);
    // A device that slept looks at once when it wakes.
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [atFirst, begun]);
  return atFirst === null ? null : Math.max(0, atFirst - passed);
}
