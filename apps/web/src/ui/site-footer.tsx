import Link from "next/link";

const links = [
  ["/join", "Join a class"],
  ["/bank", "Question bank"],
  ["/yours", "What is kept of you"],
  ["/account", "Account"],
] as const;

export function SiteFooter() {
  return (
    <footer className="mt-auto border-rule border-t text-sm text-soft">
      <div className="mx-auto flex max-w-5xl flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-3 sm:px-6 print:px-0">
        <p>
          Questions of the bank rest on one article, Monitor 6/201 of October 2000, or on the background around it, and
          never on both. The disputed islands are administered by Russia and claimed by Japan.
        </p>
        <p className="flex flex-wrap gap-x-6 print:hidden">
          {links.map(([address, name]) => (
            <Link
              className="inline-flex min-h-11 items-center underline underline-offset-4 hover:text-accent"
              href={address}
              key={address}
              prefetch={false}
            >
              {name}
            </Link>
          ))}
        </p>
      </div>
    </footer>
  );
}
