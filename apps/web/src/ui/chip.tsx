import type { ComponentProps } from "react";

/** A choice that a word or two tell. */
export function Chip({ children, ...input }: Omit<ComponentProps<"input">, "className">) {
  return (
    <label className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-edge px-3 sm:px-4 hover:border-accent has-checked:border-accent has-checked:bg-wash has-focus-visible:outline-3 has-focus-visible:outline-accent has-focus-visible:outline-offset-2">
      <input className="size-4 scroll-my-4 scroll-mb-48 accent-accent outline-none" {...input} />
      {children}
    </label>
  );
}
