import { type KeyboardEvent, useRef, useState } from "react";
import { action } from "../ui/action.ts";
import { useLoadedSearch } from "./use-loaded-search.ts";

const listId = "found";

/** A field, and what is found with it: arrows choose, Enter opens, Escape closes. */
export function SearchBox({ close }: { readonly close: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const loaded = useLoadedSearch();
  const search = loaded.state === "ready" ? loaded.search : null;
  const found = typed.trim() === "" ? null : (search?.find(typed) ?? null);
  const count = found?.entries.length ?? 0;
  const isListed = count > 0;

  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    field.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    // While a Japanese word is being composed, its keys are not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      document.getElementById(`found-${active}`)?.click();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || count === 0) return;
    event.preventDefault();
    const next = (active + step + count) % count;
    setActive(next);
    document.getElementById(`found-${next}`)?.scrollIntoView({ block: "nearest" });
  };

  return (
    <div className="grid max-h-[calc(100dvh-2rem)] grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] sm:max-h-[75dvh]">
      <div className="flex items-center gap-4 border-rule border-b p-3">
        <input
          aria-activedescendant={isListed ? `found-${active}` : undefined}
          aria-autocomplete="list"
          aria-controls={isListed ? listId : undefined}
          aria-expanded={isListed}
          aria-label="Search the facts"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: a dialog begins with its field
          autoFocus
          className="min-h-11 min-w-0 grow rounded-md border border-edge bg-paper px-3 text-ink text-lg"
          enterKeyHint="go"
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
          ref={field}
          placeholder="A name, a place, a word"
          role="combobox"
          spellCheck={false}
          type="text"
          value={typed}
        />
        <button className={action.quiet} onClick={close} type="button">
          Close
        </button>
      </div>
      <div className="relative grid grid-cols-[minmax(0,1fr)] content-start gap-2 overflow-y-auto p-3">
        <p className={isListed ? "px-3 text-sm text-soft" : "sr-only"} role="status">
          {found && search?.announcementOf(found)}
          {loaded.state === "loading" && "Loading the search"}
        </p>
        {search && found && isListed && (
          <div aria-label="Found" className="grid gap-1" id={listId} role="listbox">
            <search.FoundList active={active} close={close} entries={found.entries} />
          </div>
        )}
        {search && !isListed && (
          <search.Suggestions choose={type} nearest={found?.nearest ?? []} typed={found ? typed.trim() : ""} />
        )}
        {loaded.state === "loading" && <p className="later p-2 text-soft">Loading the search…</p>}
        {loaded.state === "failed" && (
          <div className="grid justify-items-start gap-3 p-2">
            <p role="alert">
              The search could not be loaded. What you typed is kept: try again when you are connected.
            </p>
            <button className={action.other} onClick={loaded.retry} type="button">
              Try again
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
