import { useEffect, useState } from "react";
import type { LazySearch } from "./load-search.ts";

/** The search once it is here; what to do where it cannot be had. */
type LoadedSearch =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly retry: () => void }
  | { readonly state: "ready"; readonly search: LazySearch };

let kept: LazySearch | undefined;

/** Fetches the search and all that can be found the first time that it is wanted. */
export function useLoadedSearch(): LoadedSearch {
  const [loaded, setLoaded] = useState<LoadedSearch>(() =>
    kept ? { state: "ready", search: kept } : { state: "loading" },
  );
  useEffect(() => {
    if (loaded.state !== "loading") return;
    let gone = false;
    const settle = (settled: LoadedSearch) => gone || setLoaded(settled);
    import("./load-search.ts")
      .then(({ loadSearch }) => loadSearch())
      .then((search) => {
        kept = search;
        settle({ state: "ready", search });
      })
      .catch(() => settle({ state: "failed", retry: () => setLoaded({ state: "loading" }) }));
    return () => {
      gone = true;
    };
  }, [loaded.state]);
  return loaded;
}
