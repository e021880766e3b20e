import { useSyncExternalStore } from "react";

/** Whether this keyboard has a ⌘ key where others have Ctrl; while the page is built, it has none. */
export function useHasCommandKey(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => /^(Mac|iP)/.test(navigator.platform),
    () => false,
  );
}
