import Link from "next/link";

export function SiteFooter() {
  return (
    <footer className="mt-auto border-rule border-t text-sm text-soft">
      <div className="mx-auto flex max-w-5xl flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-3 sm:px-6 print:px-0">
        <p>
          Questions rest on one article, Monitor 6/201 of October 2000, or on the background around it, and never on
          both. The disputed islands are administered by Russia and claimed by Japan.
        </p>
        <Link
          className="inline-flex min-h-11 items-center underline underline-offset-4 hover:text-accent print:hidden"
          href="/yours"
          prefetch={false}
        >
          What is kept of you
        </Link>
      </div>
    </footer>
  );
}
