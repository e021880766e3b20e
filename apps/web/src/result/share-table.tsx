import { type ReactNode, useId } from "react";

interface ShareTableProps {
  readonly title: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: ReactNode;
    readonly right: number;
    readonly total: number;
  }[];
}

/** How many were right in each group, in numbers and as a bar; nothing where there is no group. */
export function ShareTable({ title, rows }: ShareTableProps) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 className="font-semibold text-xl" id={id}>
        {title}
      </h2>
      <table aria-labelledby={id} className="w-full">
        <thead className="sr-only">
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Right</th>
            <td aria-hidden />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, right, total }) => (
            <tr className="border-rule border-t" key={key}>
              <th className="py-2.5 pr-4 text-left font-normal" scope="row">
                {name}
              </th>
              <td className="whitespace-nowrap py-2.5 pr-4 text-right tabular-nums">
                {right} of {total}
              </td>
              <td aria-hidden className="w-1/3 py-2.5">
                <progress className="line" max={total} value={right} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
