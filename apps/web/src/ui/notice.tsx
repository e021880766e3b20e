import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children: ReactNode;
  /** What to do next: buttons and links, the likeliest first. */
  readonly actions: ReactNode;
}

/** A whole page that has to say something else than what was asked for: what happened, what is kept, what to do. */
export function Notice({ icon: Icon, title, children, actions }: NoticeProps) {
  return (
    <section className="grid max-w-prose gap-5 py-6 sm:py-10">
      <Icon aria-hidden className="size-8 text-accent" strokeWidth={1.5} />
      <h1 className="font-semibold text-title">{title}</h1>
      <div className="grid gap-3 text-lg text-soft">{children}</div>
      <div className="flex flex-wrap gap-3 pt-2">{actions}</div>
    </section>
  );
}
