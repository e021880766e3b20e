import { labelOfOffice, labelOfWhen } from "@communique/domain/wording";
import { anchorOfFact } from "../ui/fact-anchor.ts";
import { InScripts } from "../ui/in-scripts.tsx";
import { SentenceMarks } from "../ui/sentence-marks.tsx";
import { placesOf } from "../ui/source-address.ts";
import { typographic } from "../ui/typographic.ts";
import { WideTable } from "../ui/wide-table.tsx";
import type { PersonTold } from "./people-told.ts";

const columns = ["Person", "Also written", "Side", "Office", "As of", "Where it stands", "Named with"] as const;

const inferredParts = { nothing: "", year: " (the year is inferred)", date: " (inferred)" } as const;

/** Everybody in rows: who held which office, as of when, and where the article says so. */
export function PeopleTable({ people }: { readonly people: readonly PersonTold[] }) {
  return (
    <WideTable columns={columns} name="The people of the article and their offices">
      {people.map(({ person, side, tenures: [tenure], namedWith }) => (
        <tr className="border-rule border-t align-baseline" key={person.id}>
          <th className="p-2 text-left font-medium" scope="row">
            <a
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 hover:text-ink"
              href={`#${anchorOfFact(person.id)}`}
            >
              {person.name}
            </a>
          </th>
          <td className="p-2 pb-4">
            <InScripts text={person.writtenForms.map(({ text }) => text).join(" · ") || "none known"} />
          </td>
          <td className="p-2 pb-4">{side?.name ?? "not told"}</td>
          <td className="p-2 pb-4">{tenure ? labelOfOffice(tenure.office) : "none in the article"}</td>
          <td className="p-2 pb-4">
            {tenure ? typographic(`${labelOfWhen(tenure.asOf)}${inferredParts[tenure.asOf.inferred]}`) : "–"}
          </td>
          <td className="p-2">{tenure ? <SentenceMarks places={placesOf(tenure.cites)} /> : "–"}</td>
          <td className="p-2 pb-4">{namedWith.map(({ family }) => family).join(", ") || "nobody"}</td>
        </tr>
      ))}
    </WideTable>
  );
}
