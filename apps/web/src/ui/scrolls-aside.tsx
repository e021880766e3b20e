import type { ReactNode } from "react";

interface ScrollsAsideProps {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What may be wider than the screen: it scrolls by itself, with the keyboard too, and the page stands still. */
export function ScrollsAside({ name, className = "", children }: ScrollsAsideProps) {
  return (
    // Relative, so that hidden words in it scroll with it and do not widen the page.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section aria-label={name} className={`relative overflow-x-auto print:overflow-visible ${className}`} tabIndex={0}>
      {children}
    </section>
  );
}
