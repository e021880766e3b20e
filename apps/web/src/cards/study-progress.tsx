"use client";

import { useState } from "react";
import { useFailure } from "../api/use-failure.ts";
import { AboutChips } from "../ui/about-chips.tsx";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { CardSkeleton } from "./card-skeleton.tsx";
import type { Deck } from "./deck.ts";
import { ForecastPicture } from "./forecast-picture.tsx";
import { NothingStudied } from "./nothing-studied.tsx";
import { RetentionPicture } from "./retention-picture.tsx";
import { TopicsPicture } from "./topics-picture.tsx";
import { UnsentActsNote } from "./unsent-acts-note.tsx";
import { useDeck } from "./use-deck.ts";
import { useDelivery } from "./use-delivery.ts";
import { useStudy } from "./use-study.ts";

/** How study goes, in pictures. */
export function StudyProgress() {
  const [deck] = useDeck();
  const [chosen, setAbout] = useState<Deck["about"] | null>(null);
  const about = chosen ?? deck.about;
  const delivery = useDelivery();
  return (
    <div className="grid gap-8">
      <div className="grid gap-2">
        <AboutChips about={about} onChoose={setAbout} title="Cards drawn from" />
        <UnsentActsNote delivery={delivery} />
      </div>
      {/* Once all is there, what it changed is asked for. */}
      <Pictures about={about} key={`${about} ${delivery.unsent === 0}`} />
    </div>
  );
}

function Pictures({ about }: Pick<Deck, "about">) {
  const asked = useStudy({ about });
  const { failure, retry } = useFailure(asked);
  const { data } = asked;
  if (!data) return failure ? <FailureNotice failure={failure} retry={retry} /> : <CardSkeleton />;
  const { reviewed, total, paused, forecast, retention, topics } = data;
  return (
    <div className="grid gap-12">
      {reviewed === 0 ? (
        <NothingStudied total={total} />
      ) : (
        <p className="text-lg">
          {reviewed} of {total} cards turned{paused > 0 && `, ${paused} paused`}.
        </p>
      )}
      {reviewed > 0 && <ForecastPicture forecast={forecast} />}
      {reviewed > 0 && <RetentionPicture retention={retention} />}
      <TopicsPicture shares={topics} />
    </div>
  );
}
