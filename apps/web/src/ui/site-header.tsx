import { SearchButton } from "../search/search-button.tsx";
import { SiteNav } from "./site-nav.tsx";

export function SiteHeader() {
  return (
    <header className="border-rule border-b print:hidden">
      <a
        className="-translate-y-24 absolute top-2 left-2 z-10 rounded-lg bg-accent px-4 py-3 font-medium text-on-accent focus:translate-y-0"
        href="#main"
      >
        Skip to the content
      </a>
      <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-2 px-4 py-1 sm:px-6">
        <SiteNav>
          <SearchButton />
        </SiteNav>
      </div>
    </header>
  );
}
