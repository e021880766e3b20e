import type { ReactNode } from "react";

/** What a page is, and what it is for. */
export function PageLead({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <header className="grid gap-4">
      <h1 className="font-semibold text-title">{title}</h1>
      <div className="grid max-w-prose gap-3 text-lg text-soft">{children}</div>
    </header>
  );
}
