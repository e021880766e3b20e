import { Check, CircleAlert, CloudOff, LoaderCircle } from "lucide-react";
import type { Editing } from "./editing.ts";

/** Whether what is on the screen is saved, in a few words that are read out where they turn. */
export function SaveSign({ saving }: { readonly saving: Editing["saving"] }) {
  const { icon: Icon, words, isWrong = false } = signOf(saving);
  return (
    <p className={`flex min-h-11 items-center gap-2 ${isWrong ? "text-wrong" : "text-soft"}`} role="status">
      <Icon aria-hidden className="size-5 shrink-0" />
      {words}
    </p>
  );
}

function signOf(saving: Editing["saving"]) {
  switch (saving.name) {
    case "saved":
      return {
        icon: Check,
        words: saving.elsewhere ? "Saved elsewhere meanwhile: this is what is there now" : "Saved",
      };
    case "changed":
    case "sending":
      return { icon: LoaderCircle, words: "Saving…" };
    case "unsaved":
      return {
        icon: CloudOff,
        isWrong: true,
        words:
          saving.why === "connection"
            ? "Not saved yet: no connection. It is kept in this browser, and saved by itself when the connection is back."
            : "Not saved yet: the server has a problem. It is kept in this browser, and saved by itself in a moment.",
      };
    case "refused":
      return {
        icon: CircleAlert,
        isWrong: true,
        words: ["Not saved:", saving.failure.message, saving.failure.hint].filter(Boolean).join(" "),
      };
    case "parted":
      return { icon: CircleAlert, isWrong: true, words: "Not saved: it was changed elsewhere." };
  }
}
