"use client";

import { Search } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { SearchBox } from "./search-box.tsx";
import { useHasCommandKey } from "./use-has-command-key.ts";

/** Opens the search, from the header or with Ctrl K from anywhere: on a Mac with ⌘K, for Ctrl K deletes there. */
export function SearchButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const hasCommandKey = useHasCommandKey();
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();

  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isHeld = hasCommandKey ? metaKey && !ctrlKey : ctrlKey && !metaKey;
    if (key.toLowerCase() !== "k" || !isHeld || altKey || shiftKey) return;
    event.preventDefault();
    if (dialog.current?.open) close();
    else if (!document.querySelector("dialog[open]")) open();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  return (
    <>
      <button
        aria-keyshortcuts={hasCommandKey ? "Meta+K" : "Control+K"}
        className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-lg border border-edge bg-sheet px-2.5 text-soft hover:border-accent hover:text-accent"
        onClick={open}
        type="button"
      >
        <Search aria-hidden className="size-5" />
        <span className="max-sm:sr-only">Search</span>
        <kbd aria-hidden className="key min-w-14 max-lg:hidden">
          {hasCommandKey ? "⌘K" : "Ctrl K"}
        </kbd>
      </button>
      <dialog
        aria-label="Search"
        className="mx-auto mt-4 mb-auto w-160 max-w-[calc(100vw-1.5rem)] rounded-xl border border-edge bg-sheet p-0 text-ink sm:mt-16"
        closedby="any"
        onClose={() => setOpen(false)}
        ref={dialog}
      >
        {isOpen && <SearchBox close={close} />}
      </dialog>
    </>
  );
}
