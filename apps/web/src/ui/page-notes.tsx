import type { Page } from "@communique/domain";
import { InScripts } from "./in-scripts.tsx";

/** The pages outside the article on which something was found, each with its grade. */
export function PageNotes({ pages }: { readonly pages: readonly Page[] }) {
  return (
    <ul className="grid content-start gap-1 text-sm text-soft">
      {pages.map(({ id, name, address, grade }) => (
        <li className="py-2 sm:pointer-fine:py-0" key={id}>
          <a
            className="py-2 underline decoration-edge underline-offset-4 hover:text-accent hover:decoration-accent sm:pointer-fine:py-0"
            href={`https://${address}`}
            rel="noreferrer"
          >
            <cite className="not-italic">
              <InScripts text={name} />
            </cite>
          </a>
          &nbsp;·&nbsp;grade&nbsp;{grade}
        </li>
      ))}
    </ul>
  );
}
