import type { Page } from "@communique/domain";

const grades: Readonly<Record<Page["grade"], string>> = {
  A: "official text or ministry",
  B: "established press, archive or academic work",
  C: "mirror, blog or secondary",
};

/** The pages outside the article on which something was found, and how much each is worth. */
export function PageNotes({ pages }: { readonly pages: readonly Page[] }) {
  return (
    <ul className="grid gap-1 text-sm text-soft">
      {pages.map(({ id, name, address, grade }) => (
        <li key={id}>
          <cite className="text-ink not-italic">{name}</cite>
          <span className="block">
            Grade {grade}: {grades[grade]} · <span className="break-all">{address}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
