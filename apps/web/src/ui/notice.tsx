"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { useTitle } from "./use-title.ts";

interface NoticeProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  /** What to do next: buttons and links, the likeliest first. */
  readonly actions: ReactNode;
}

/** A whole page that has to say something else than what was asked for: what happened, what is kept, what to do. */
export function Notice({ icon, title, children, actions }: NoticeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="grid max-w-prose gap-5 py-6 sm:py-10">
      <div className="text-accent [&>svg]:size-8 [&>svg]:stroke-[1.5]">{icon}</div>
      <h1 className="font-semibold text-title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div className="grid gap-3 text-lg text-soft">{children}</div>
      <div className="flex flex-wrap gap-3 pt-2">{actions}</div>
    </section>
  );
}
