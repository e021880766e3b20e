import { linkedDataOf } from "./linked-data.ts";
import type { SitePath } from "./site-pages.ts";

/** Tells search engines what a page is. */
export function LinkedDataScript({ path }: { readonly path: SitePath }) {
  // Nothing in it may end the script.
  const json = JSON.stringify(linkedDataOf(path)).replaceAll("<", "\\u003c");
  return (
    <script
      // As a child, React would write " as &quot;, which no script reads.
      dangerouslySetInnerHTML={{ __html: json }}
      type="application/ld+json"
    />
  );
}
