import type { ReactNode } from "react";

interface WideTableProps {
  readonly name: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** A table that is wider than a phone: it scrolls by itself, with the keyboard too, and the page stands still. */
export function WideTable({ name, columns, children }: WideTableProps) {
  return (
    // Relative, so that hidden words in its cells scroll with it and do not widen the page.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section aria-label={name} className="relative overflow-x-auto rounded-lg border border-rule bg-sheet" tabIndex={0}>
      <table className="w-full min-w-4xl border-collapse text-sm">
        <caption className="sr-only">{name}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th className="p-2 text-left font-medium text-soft" key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
