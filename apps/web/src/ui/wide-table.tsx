import type { ReactNode } from "react";
import { ScrollsAside } from "./scrolls-aside.tsx";

interface WideTableProps {
  readonly name: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** A table that is wider than a phone. */
export function WideTable({ name, columns, children }: WideTableProps) {
  return (
    <ScrollsAside className="rounded-lg border border-rule bg-sheet" name={name}>
      <table className="w-full min-w-4xl border-collapse text-sm print:min-w-0">
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
    </ScrollsAside>
  );
}
