import { InScripts } from "../ui/in-scripts.tsx";
import { BothNames } from "./both-names.tsx";
import type { Island } from "./islands.ts";
import { ToldList } from "./told-list.tsx";

/** An island: both names, where it belongs, and what is told of it by name. */
export function IslandSection({
  island: { anchor, names, writtenForms, group, isDrawn, told },
}: {
  readonly island: Island;
}) {
  const isTold = told.article.length + told.elsewhere.length > 0;
  return (
    <section aria-labelledby={`${anchor}-name`} className="landing grid gap-4 rounded-lg" id={anchor}>
      <div>
        <h3 className="font-semibold text-2xl" id={`${anchor}-name`}>
          <BothNames names={names} />
        </h3>
        {writtenForms.length > 0 && (
          <p className="text-soft">
            <InScripts text={writtenForms.join(" · ")} />
          </p>
        )}
        {group && (
          <p className="text-soft">
            One of{" "}
            <a className="text-accent underline underline-offset-4 hover:text-ink" href="#habomai">
              {group}
            </a>
            , which count as one island{isDrawn ? "" : "; the map’s source has no outline of it"}.
          </p>
        )}
      </div>
      {told.article.length === 0 && <p className="text-soft">The article does not name it.</p>}
      {isTold ? (
        <ToldList of={[names.fromRussian, names.fromJapanese].sort().join(" / ")} told={told} />
      ) : (
        <p className="text-soft">No other source tells anything of it here.</p>
      )}
      <p className="lg:hidden print:hidden">
        <a
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 hover:text-ink"
          href="#map"
        >
          Back to the map
          <span className="sr-only">
            {" "}
            from <BothNames names={names} />
          </span>
        </a>
      </p>
    </section>
  );
}
