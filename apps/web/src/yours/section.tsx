import { type ReactNode, useId } from "react";

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid max-w-prose gap-4 border-rule border-t pt-6">
      <h2 className="font-semibold text-2xl" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
