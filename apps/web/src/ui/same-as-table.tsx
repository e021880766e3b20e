import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { ScrollsAside } from "./scrolls-aside.tsx";

interface SameAsTableProps {
  readonly name: string;
  readonly columns: readonly string[];
  /** Each begins with what the row is about. */
  readonly rows: readonly (readonly [ReactNode, ...ReactNode[]])[];
}

/** What a picture shows, in figures. */
export function SameAsTable({ name, columns, rows }: SameAsTableProps) {
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md text-accent underline-offset-4 hover:underline">
        The same as a table<span className="sr-only">: {name}</span>
        <ChevronDown aria-hidden className="size-4 motion-safe:transition-transform group-open:rotate-180" />
      </summary>
      <ScrollsAside className="mt-2" name={`${name}, as a table`}>
        <table className="w-full border-collapse rounded-lg border border-rule bg-sheet text-sm">
          <caption className="sr-only">{name}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th className="p-2 text-left font-medium text-soft not-first:text-right" key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells]) => (
              <tr className="border-rule border-t" key={String(head)}>
                <th className="p-2 text-left font-normal" scope="row">
                  {head}
                </th>
                {cells.map((cell, index) => (
                  <td className="p-2 text-right tabular-nums" key={columns[index + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollsAside>
    </details>
  );
}
