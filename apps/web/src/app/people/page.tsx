import { backgroundFacts } from "@communique/domain/background";
import { articleFacts, japan, russia } from "@communique/domain/facts";
import { elsewhereOf } from "../../background/elsewhere-of.ts";
import { OthersSection } from "../../people/others-section.tsx";
import { otherKinds, othersTold } from "../../people/others-told.ts";
import { PeopleIndex } from "../../people/people-index.tsx";
import { PeopleTable } from "../../people/people-table.tsx";
import { peopleTold } from "../../people/people-told.ts";
import { PersonCard } from "../../people/person-card.tsx";
import { LinkedDataScript } from "../../site/linked-data-script.tsx";
import { metadataOf } from "../../site/page-metadata.ts";
import { anchorOfFact } from "../../ui/fact-anchor.ts";
import { PageLead } from "../../ui/page-lead.tsx";

export const metadata = metadataOf("/people");

const people = peopleTold(articleFacts);
const others = othersTold(articleFacts);
const sides = [
  { id: "russia", name: "On Russia’s side", people: people.filter(({ side }) => side === russia) },
  { id: "japan", name: "On Japan’s side", people: people.filter(({ side }) => side === japan) },
  { id: "untold", name: "On a side that the article does not tell", people: people.filter(({ side }) => !side) },
].filter((side) => side.people.length > 0);

/** Who and what stands where on the page. */
const parts = [
  ...sides.map(({ name, people }) => ({
    name,
    isShort: true,
    links: people.map(({ person }) => ({ anchor: anchorOfFact(person.id), name: person.name })),
  })),
  {
    name: "Besides",
    isShort: false,
    links: [
      ...Object.entries(otherKinds)
        .filter(([kind]) => others.some(({ actor }) => actor.kind === kind))
        .map(([kind, name]) => ({ anchor: `others-${kind}`, name })),
      { anchor: "table", name: "The people as a table" },
    ],
  },
];

export default function PeoplePage() {
  return (
    <div className="grid gap-12">
      <LinkedDataScript path="/people" />
      <PageLead title="The people and their offices">
        <p>
          The {people.length} people whom the article names: which office it gives them and as of when, what it has from
          them, and what it tells of them. Offices held before or after are not the article’s to tell: they stand in the
          background.
        </p>
      </PageLead>
      <PeopleIndex parts={parts} />
      {sides.map(({ id, name, people }) => (
        <section aria-labelledby={id} className="grid gap-6" key={id}>
          <h2 className="border-rule border-b pb-2 font-semibold text-2xl" id={id}>
            {name}
          </h2>
          <div className="gap-5 lg:columns-2">
            {people.map((told) => (
              <PersonCard elsewhere={elsewhereOf(backgroundFacts, told.person)} key={told.person.id} told={told} />
            ))}
          </div>
        </section>
      ))}
      <section aria-labelledby="others" className="grid gap-8">
        <h2 className="border-rule border-b pb-2 font-semibold text-2xl" id="others">
          Ministries, groups and outlets
        </h2>
        <OthersSection others={others} />
      </section>
      <section aria-labelledby="table" className="grid gap-4">
        <h2 className="border-rule border-b pb-2 font-semibold text-2xl" id="table">
          The people as a table
        </h2>
        <PeopleTable people={people} />
      </section>
    </div>
  );
}
