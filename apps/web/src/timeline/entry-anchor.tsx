import { typographic } from "../ui/typographic.ts";
import type { EntryLink } from "./entry-link.ts";

/** A way to another entry. */
export function EntryAnchor({ entry: { anchor, called } }: { readonly entry: EntryLink }) {
  return (
    <a
      className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 hover:text-ink sm:pointer-fine:min-h-6"
      href={`#${anchor}`}
    >
      {typographic(called)}
    </a>
  );
}
