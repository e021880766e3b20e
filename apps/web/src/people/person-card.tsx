import type { ToldElsewhere } from "../background/entries.ts";
import { Details } from "../ui/details.tsx";
import { anchorOfFact } from "../ui/fact-anchor.ts";
import { ElsewhereNote } from "./elsewhere-note.tsx";
import { namesInScripts } from "./names-in-scripts.ts";
import { OfficesHeld } from "./offices-held.tsx";
import type { PersonTold } from "./people-told.ts";
import { ToldList } from "./told-list.tsx";

interface PersonCardProps {
  readonly told: PersonTold;
  /** What other sources tell of the same person. */
  readonly elsewhere: readonly ToldElsewhere[];
}

/** A person: the name in each script, the office, what the article has from them and tells of them, and who is named with them. */
export function PersonCard({ told, elsewhere }: PersonCardProps) {
  const { person, says, namedWith } = told;
  const anchor = anchorOfFact(person.id);
  return (
    <article
      aria-labelledby={`${anchor}-name`}
      className="landing mb-5 grid break-inside-avoid gap-4 rounded-lg border border-rule bg-sheet p-4 sm:p-5"
      id={anchor}
    >
      <header className="grid gap-2">
        <h3 className="font-semibold text-xl" id={`${anchor}-name`}>
          {person.name}
        </h3>
        {person.writtenForms.length > 0 && <Details details={namesInScripts(person)} />}
      </header>
      <OfficesHeld told={told} />
      <div>
        <ToldList of={person.name} title="Says, as the article has it" told={says} />
        <ToldList
          of={person.name}
          title={says.length > 0 ? "Told besides" : "What the article tells"}
          told={told.told}
        />
        {elsewhere.length > 0 && <ElsewhereNote name={person.name} told={elsewhere} />}
      </div>
      {namedWith.length > 0 && (
        <p className="text-sm text-soft">
          Named together with{" "}
          {namedWith.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && (index === namedWith.length - 1 ? " and " : ", ")}
              <a
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 hover:text-ink sm:pointer-fine:min-h-6"
                href={`#${anchorOfFact(id)}`}
              >
                {name}
              </a>
            </span>
          ))}
          .
        </p>
      )}
    </article>
  );
}
