import type { StudyView } from "@communique/api";
import { SameAsTable } from "../ui/same-as-table.tsx";

const percent = new Intl.NumberFormat("en-GB", { style: "percent" });

/** Of what had been learnt for good, how much was recalled when it came back. */
export function RetentionPicture({ retention: { reviews, recalled, share } }: Pick<StudyView, "retention">) {
  const name = share === null ? "" : `${percent.format(share)} recalled: ${recalled} of ${reviews}`;
  return (
    <section aria-labelledby="retention" className="grid gap-3">
      <h2 className="font-semibold text-2xl" id="retention">
        What stays
      </h2>
      {share === null ? (
        <p className="max-w-prose text-soft">
          Not known yet. Once cards come back after three weeks or more, this tells how many of them you still knew.
        </p>
      ) : (
        <>
          <p className="max-w-prose text-soft">
            Of the cards that came back after three weeks or more, in the last ninety days: {name}. The cards are timed
            so that about nine in ten are.
          </p>
          <svg aria-label={name} height={24} role="img" width="100%">
            <rect className="fill-rule" height={16} rx={3} width="100%" y={4} />
            <rect className="fill-accent" height={16} rx={3} width={`${share * 100}%`} y={4} />
            <line className="stroke-2 stroke-ink" x1="90%" x2="90%" y1={0} y2={24} />
          </svg>
          <SameAsTable
            columns={["In the last ninety days", "Cards"]}
            name="What stays"
            rows={[
              ["Came back after three weeks or more", reviews],
              ["Recalled", recalled],
              ["Share recalled", percent.format(share)],
            ]}
          />
        </>
      )}
    </section>
  );
}
