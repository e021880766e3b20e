import { ScrollsAside } from "../ui/scrolls-aside.tsx";
import { BothNames } from "./both-names.tsx";
import type { Island } from "./islands.ts";

/** What the map shows, as a table. */
export function IslandTable({ islands }: { readonly islands: readonly Island[] }) {
  return (
    <ScrollsAside name="The islands of the map">
      <table className="w-full text-left">
        <caption className="mb-3 text-left text-soft">
          All that is drawn, and what the source of the outlines lacks.
        </caption>
        <thead className="text-sm text-soft">
          <tr className="border-rule border-b">
            <th className="py-2 pr-3 font-medium" scope="col">
              Both names
            </th>
            <th className="py-2 pr-3 font-medium" scope="col">
              Group
            </th>
            <th className="py-2 pr-3 font-medium" scope="col">
              Outline
            </th>
            <th className="py-2 font-medium" scope="col">
              Told by name
            </th>
          </tr>
        </thead>
        <tbody>
          {islands.map(({ anchor, names, group, isDrawn, told }) => (
            <tr className="border-rule border-b align-top" key={anchor}>
              <th className="py-2 pr-3 font-medium" scope="row">
                <a
                  className="inline-flex min-h-11 min-w-11 items-center text-accent underline underline-offset-4 hover:text-ink"
                  href={`#${anchor}`}
                >
                  <BothNames names={names} />
                </a>
              </th>
              <td className="py-4 pr-3">{group ?? "–"}</td>
              <td className="py-4 pr-3">{isDrawn ? "drawn" : "lacking"}</td>
              <td className="py-4">
                {told.article.length} by the article, {told.elsewhere.length} by others
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollsAside>
  );
}
