import { useState } from "react";
import { ofPairs, toPairs } from "../answering/assigning.ts";
import type { AnswerFormProps } from "./answer-form-props.ts";
import { AssigningStatus } from "./assigning-status.tsx";
import { ListsInstead } from "./lists-instead.tsx";
import { SelectRows } from "./select-rows.tsx";
import { TargetButton } from "./target-button.tsx";
import { ThingCard } from "./thing-card.tsx";
import { useAssigning } from "./use-assigning.ts";

export function MatchPairs({ question, answer, locked, onChange }: AnswerFormProps<"match pairs">) {
  const { lefts, rights } = question;
  const [asLists, setAsLists] = useState(false);
  const done = ofPairs(answer?.pairs);
  const assigning = useAssigning({
    ...{ things: lefts.map(({ id }) => id), done, once: true, locked },
    onChange: (after) => onChange({ pairs: toPairs(after) }),
  });
  const taken = new Map([...done].map(([left, right]) => [right, left]));
  return (
    <fieldset aria-labelledby="stem" className="grid min-w-0 gap-3" ref={assigning.ref}>
      <p className="text-soft">Open one after another, and choose what belongs to it.</p>
      {asLists ? (
        <SelectRows assigning={assigning} done={done} once targets={rights} things={lefts} />
      ) : (
        <ul className="grid gap-2">
          {lefts.map((left) => {
            const target = rights.find(({ id }) => id === done.get(left.id)) ?? null;
            return (
              <ThingCard
                assigning={assigning}
                dragging={locked ? "rests" : "takes targets"}
                key={left.id}
                place={target?.text ?? "Not matched yet"}
                target={target}
                thing={left}
              >
                {rights.map((right, index) =>
                  (taken.get(right.id) ?? left.id) === left.id ? (
                    <TargetButton
                      hint={index + 1}
                      isChosen={done.get(left.id) === right.id}
                      isDraggable={!locked}
                      key={right.id}
                      onChoose={() => assigning.put(left.id, right.id)}
                      target={right}
                    />
                  ) : null,
                )}
              </ThingCard>
            );
          })}
        </ul>
      )}
      <ListsInstead isOn={asLists} onSwitch={setAsLists} />
      <AssigningStatus assigning={assigning} done={done} targets={rights} things={lefts} />
    </fieldset>
  );
}
