import Link from "next/link";

export function SiteHeader() {
  return (
    <header className="border-rule border-b print:hidden">
      <a
        className="-translate-y-24 absolute top-2 left-2 z-10 rounded-lg bg-accent px-4 py-3 font-medium text-on-accent focus:translate-y-0"
        href="#main"
      >
        Skip to the content
      </a>
      <div className="mx-auto flex max-w-5xl items-center justify-between gap-4 px-4 sm:px-6">
        <Link
          className="inline-flex min-h-12 items-center font-semibold font-serif text-ink text-xl tracking-tight hover:text-accent"
          href="/"
        >
          Communiqué
        </Link>
        <nav aria-label="Site">
          <Link
            className="inline-flex min-h-12 items-center text-soft underline-offset-4 hover:text-accent hover:underline"
            href="/source"
            prefetch={false}
          >
            The article
          </Link>
        </nav>
      </div>
    </header>
  );
}
