"use client";

import { Search } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { SearchBox } from "./search-box.tsx";

/** Opens the search, from the header or with ⌘K or Ctrl K from anywhere. */
export function SearchButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
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
        aria-keyshortcuts="Control+K Meta+K"
        className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-lg border border-edge bg-sheet px-2.5 text-soft hover:border-accent hover:text-accent"
        onClick={open}
        type="button"
      >
        <Search aria-hidden className="size-5" />
        <span className="max-sm:sr-only">Search</span>
        <kbd aria-hidden className="key max-lg:hidden">
          Ctrl K
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
