import { useSyncExternalStore } from "react";

const place = "communique:keys";
const changed = "communique:keys-changed";

/** Whether single keys act: whoever speaks to the computer, or tends to touch keys by accident, can switch them off. */
export function useKeysOn(): readonly [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, areKeysOn, () => true), switchKeys];
}

export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(place) !== "off";
  } catch {
    return true;
  }
}

function switchKeys(on: boolean): void {
  try {
    localStorage.setItem(place, on ? "on" : "off");
  } catch {
    // Without storage the keys stay on.
  }
  dispatchEvent(new Event(changed));
}

function subscribe(listen: () => void): () => void {
  addEventListener(changed, listen);
  addEventListener("storage", listen);
  return () => {
    removeEventListener(changed, listen);
    removeEventListener("storage", listen);
  };
}
