import { anchorOfFact } from "../ui/fact-anchor.ts";
import { type OtherTold, otherKinds } from "./others-told.ts";
import { ToldList } from "./told-list.tsx";

/** Ministries, groups, outlets and unnamed voices, apart from the people. */
export function OthersSection({ others }: { readonly others: readonly OtherTold[] }) {
  return Object.entries(otherKinds).map(([kind, name]) => {
    const some = others.filter(({ actor }) => actor.kind === kind);
    if (some.length === 0) return null;
    return (
      <section aria-labelledby={`others-${kind}`} className="grid gap-4" key={kind}>
        <h3 className="font-semibold text-xl" id={`others-${kind}`}>
          {name}
        </h3>
        <ul className="gap-5 lg:columns-2">
          {some.map(({ actor, told }) => (
            <li
              className="landing mb-5 grid break-inside-avoid gap-1 rounded-lg border border-rule bg-sheet p-4"
              id={anchorOfFact(actor.id)}
              key={actor.id}
            >
              <h4 className="font-medium first-letter:uppercase">{actor.name}</h4>
              <ToldList of={actor.name} title="What the article tells" told={told} />
              {told.length === 0 && (
                <p className="text-sm text-soft">The article names it, and tells nothing else of it.</p>
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
