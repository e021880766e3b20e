import { useEffect } from "react";

/** Says in the browser's tab where one is, in a page whose content comes later than its first title. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Communiqué`;
  }, [title]);
}
