import { anchorOfFact } from "../ui/fact-anchor.ts";
import { type IssueCompared, sides } from "./issues-compared.ts";
import { looks } from "./looks.ts";
import { PositionCard } from "./position-card.tsx";

/** An issue, and the two sides on it: beside each other, on a phone one under the other. */
export function IssueSection({ compared: { issue, positions } }: { readonly compared: IssueCompared }) {
  const anchor = anchorOfFact(issue.id);
  return (
    <section aria-labelledby={anchor} className="grid gap-5">
      <h2 className="border-rule border-b pb-2 font-semibold text-2xl first-letter:uppercase" id={anchor}>
        {issue.name}
      </h2>
      <div className="grid gap-x-6 gap-y-8 md:grid-cols-2">
        {sides.map((side) => {
          const own = positions.filter((one) => one.side === side);
          const column = `${anchor}-${side.toLowerCase()}`;
          return (
            <section aria-labelledby={column} className="grid content-start gap-4" key={side}>
              <h3
                className={`border-b-4 pb-1 font-semibold text-xl ${looks[side].text} ${looks[side].line}`}
                id={column}
              >
                {side}
                <span className="sr-only"> on {issue.name}</span>
              </h3>
              {own.length > 0 ? (
                <ol className="grid gap-4">
                  {own.map((one) => (
                    <PositionCard compared={one} key={one.position.id} />
                  ))}
                </ol>
              ) : (
                <p className="text-soft">No position of {side} is told on this issue.</p>
              )}
            </section>
          );
        })}
      </div>
    </section>
  );
}
