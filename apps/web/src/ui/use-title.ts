import { useLayoutEffect } from "react";

/** Says in the browser's tab where one is, in a page whose content comes later than its first title; null leaves that to others. */
export function useTitle(title: string | null): void {
  // Ends in the same moment as the page, before the next one's title could be taken for the framework's.
  useLayoutEffect(() => {
    if (title === null) return;
    const show = () => {
      const shown = `${title} · Communiqué`;
      if (document.title !== shown) document.title = shown;
    };
    show();
    // Next puts the first title back when it gets to it, which may be later than this.
    const head = new MutationObserver(show);
    head.observe(document.head, { childList: true, characterData: true, subtree: true });
    return () => head.disconnect();
  }, [title]);
}
